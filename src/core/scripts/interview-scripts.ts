import type { Script } from './script.ts';
import { numberTwice, signature } from './signature.ts';

export const interviewScripts: readonly Script[] = [
  {
    id: 'thank-you-email',
    title: 'Thanks for the interview, by e-mail',
    variants: [
      {
        medium: 'email',
        subject: 'Thank you for the talk about the position of {{ opportunity.title | blank: "which one" }}',
        body: `Dear {{ person.first_name | blank: "name" }},

{{ late }} Thank you for your time {{ touch.when | blank: "today" }}, and for telling me more about the position of {{ opportunity.title | blank: "which one" }}{% if organization.name %} at {{ organization.name }}{% endif %}.

What stays with me: {{ touch.about | reword: "one thing from the talk" }}.

{% if touch.later_round %}You had asked about practical matters. References: {{ nil | blank: "who, and how to reach them, or leave this out" }}. I could start {{ nil | blank: "when" }}. On salary: {{ nil | blank: "your range, only if it came up" }}.{% else %}One thing I did not say as well as I would have liked: {{ nil | blank: "a gap of the talk, filled in one or two sentences" }}.{% endif %}

The talk made me want the work more. I would be glad to help with {{ nil | blank: "a problem of theirs that you can solve" }}, and look forward to hearing from you.

${signature}`,
        late: 'This comes later than I meant, and is no less felt.',
      },
    ],
  },
  {
    id: 'thank-you-note',
    title: 'Thanks for the interview, by hand',
    variants: [
      {
        medium: 'handwritten',
        body: `Dear {{ person.first_name | blank: "name" }},
{{ late }} Thank you for the chance to discuss the position of {{ opportunity.title | blank: "which one" }} with you.
I keep thinking of {{ touch.about | reword: "one moment of the talk" }}.
I look forward to talking again.
{{ owner.name | blank: "your name" }}`,
        late: 'This is a little late, and meant as much.',
      },
    ],
  },
  {
    id: 'thank-you-call',
    title: 'Thanks by telephone',
    variants: [
      {
        medium: 'spoken',
        body: `Hello {{ person.first_name | blank: "name" }}, this is {{ owner.name | blank: "your name" }}. {{ late }} I only want to thank you for the talk {{ touch.when | blank: "yesterday" }}.{% if opportunity.title %} It made me want the work more.{% endif %} May I ask one thing: what is the next step, and is there something you still need from me?

Thank you. Have a good day.`,
        late: 'I had hoped to call sooner.',
      },
      {
        medium: 'voicemail',
        body: `Hello {{ person.first_name | blank: "name" }}, this is {{ owner.name | blank: "your name" }}. {{ late }} Thank you for the talk {{ touch.when | blank: "yesterday" }}.{% if opportunity.title %} I am still very interested in the position of {{ opportunity.title }}.{% endif %} If you need anything from me, I have it ready. ${numberTwice}`,
        late: 'I had hoped to call sooner.',
      },
    ],
  },
  {
    id: 'check-in',
    title: 'Where does it stand?',
    variants: [
      {
        medium: 'spoken',
        body: `Hello {{ person.first_name | blank: "name" }}, this is {{ owner.name | blank: "your name" }}. {{ late }} I am still very interested in the position of {{ opportunity.title | blank: "which one" }}. Where does the decision stand, and when may I call again?

Thank you. I know how full your days are.`,
        late: 'It has been longer than I intended.',
      },
      {
        medium: 'voicemail',
        body: `Hello {{ person.first_name | blank: "name" }}, this is {{ owner.name | blank: "your name" }}. {{ late }} I am still very interested in the position of {{ opportunity.title | blank: "which one" }}, and would be glad to hear what the next step is. ${numberTwice}`,
        late: 'It has been longer than I intended.',
      },
    ],
  },
];
