import type { Script } from './script.ts';
import { numberTwice, signature } from './signature.ts';

/** Who you are, why this person, 15 to 30 minutes, and your side of the exchange. Never a job. C2 C4 C5 */
const field = '{{ organization.name | blank: "their company or field" }}';
const research = '{{ organization.research | reword: "what you learned about their work" }}';

export const informationalScripts: readonly Script[] = [
  {
    id: 'informational-request',
    title: 'Ask for a talk',
    variants: [
      {
        medium: 'email',
        step: 'request-email',
        subject: 'A question about your work at {{ organization.name | blank: "their company" }}',
        body: `Dear {{ person.first_name | blank: "name" }},

{{ late }} {% if referral.from %}{{ referral.from }} suggested that I write to you. {% endif %}I am {{ owner.name | blank: "your name" }}, {{ owner.headline | blank: "what you do, in half a sentence" }}, and I have been reading about ${field}. What made me think of you: ${research}.

Would you have 15 to 30 minutes, by telephone or in person, to tell me how you see the field? I will come with questions, and keep to the time. In return I am glad to share {{ nil | blank: "something from your own work that is of use to them" }}.

Would one day of next week suit you?

${signature}`,
        late: 'I meant to write sooner.',
      },
      {
        medium: 'spoken',
        step: 'follow-up-call',
        body: `Hello {{ person.first_name | blank: "name" }}, this is {{ owner.name | blank: "your name" }}. {% if referral.from %}{{ referral.from }} suggested that I speak to you. {% endif %}I wrote to you {{ touch.when | blank: "last week" }} because of your work at ${field}. {{ late }} Would you have 15 to 30 minutes for a few questions about it, by telephone or in person? I keep to the time, and am glad to share what I know of {{ nil | blank: "something of use to them" }}.`,
        late: 'I meant to call sooner.',
      },
      {
        medium: 'voicemail',
        step: 'follow-up-call',
        body: `Hello {{ person.first_name | blank: "name" }}, this is {{ owner.name | blank: "your name" }}. {{ late }} I wrote to you {{ touch.when | blank: "last week" }} to ask for 15 to 30 minutes about your work at ${field}, and have something on {{ nil | blank: "something of use to them" }} that you may like. ${numberTwice}`,
        late: 'I meant to call sooner.',
      },
      {
        medium: 'email',
        step: 'last-attempt',
        subject: 'One last time: 15 minutes about {{ organization.name | blank: "their work" }}',
        body: `Dear {{ person.first_name | blank: "name" }},

{{ late }} I asked for 15 to 30 minutes of your time about ${field}, and know how full your days are. If it does not suit you, no answer is needed and I will not ask again. If it does, any day works for me, and I am glad to share {{ nil | blank: "something of use to them" }} in return.

Either way, thank you for your work: ${research}.

${signature}`,
        late: 'I meant to ask again sooner.',
      },
      {
        medium: 'spoken',
        step: 'last-attempt',
        body: `Hello {{ person.first_name | blank: "name" }}, this is {{ owner.name | blank: "your name" }}. {{ late }} I had asked for 15 to 30 minutes about your work at ${field}. If now is not the time, that is quite all right, and I will not ask again. If it is, I am glad to come to you, and to share what I know of {{ nil | blank: "something of use to them" }}.`,
        late: 'I meant to ask again sooner.',
      },
      {
        medium: 'voicemail',
        step: 'last-attempt',
        body: `Hello {{ person.first_name | blank: "name" }}, this is {{ owner.name | blank: "your name" }}. {{ late }} I had asked for 15 minutes about your work at ${field}. If it does not suit you, no need to call back, and thank you all the same. If it does, I would be glad to hear from you and to share what I know of {{ nil | blank: "something of use to them" }}. ${numberTwice}`,
        late: 'I meant to ask again sooner.',
      },
    ],
  },
  {
    id: 'informational-agenda',
    title: 'Questions for the talk',
    variants: [
      {
        medium: 'printed',
        body: `With {{ person.name | blank: "name" }}{% if organization.name %}, {{ organization.name }}{% endif %}{% if meeting.when %}, {{ meeting.when }}{% endif %}: 30 minutes at the most.
What I know already: ${research}.

1. How did you come to this work, and what would you do again?
2. What does a usual week look like, and what takes most of it?
3. What is changing in the field that an outsider does not see?
4. What do people who do well here have in common?
5. {{ nil | blank: "the one thing that you most want to learn" }}

To close: with whom else should I talk, and may I say that you sent me?
What I can offer in return: {{ nil | blank: "something from your own work that is of use to them" }}.`,
      },
    ],
  },
  {
    id: 'informational-thank-you',
    title: 'Thanks for the talk',
    variants: [
      {
        medium: 'email',
        subject: 'Thank you for your time',
        body: `Dear {{ person.first_name | blank: "name" }},

{{ late }} Thank you for your time {{ touch.when | blank: "today" }}. What I take with me: {{ touch.about | reword: "what you learned" }}.

I will {{ nil | blank: "what you will do with it" }}, and tell you what comes of it.{% if touch.promised %} As promised: {{ touch.promised }}.{% endif %} If I can ever be of use to you in turn, please call on me.

${signature}`,
        late: 'These thanks come late, and are no less felt.',
      },
      {
        medium: 'handwritten',
        body: `Dear {{ person.first_name | blank: "name" }},
{{ late }} Thank you for your time {{ touch.when | blank: "today" }}.
What I take with me: {{ touch.about | reword: "what you learned" }}.
I will {{ nil | blank: "what you will do with it" }}, and tell you how it went. If I can be of use to you in turn, please call on me.
{{ owner.name | blank: "your name" }}`,
        late: 'This is a little late, and meant as much.',
      },
    ],
  },
];
