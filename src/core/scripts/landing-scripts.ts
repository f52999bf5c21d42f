import type { Script } from './script.ts';
import { numberTwice, signature } from './signature.ts';

const position =
  '{{ landed.title | blank: "your new position" }}{% if landed.organization %} at {{ landed.organization }}{% endif %}';
const theirPart = '{{ person.gave | list | blank: "what they did for you" }}';

export const landingScripts: readonly Script[] = [
  {
    id: 'announce-letter',
    title: 'The news, by letter',
    variants: [
      {
        medium: 'printed',
        body: `Dear {{ person.first_name | blank: "name" }},

{{ late }} I have good news: I have accepted a position: ${position}, and begin on {{ nil | blank: "the day" }}.

You have a part in this. I have not forgotten ${theirPart}. It helped me more than you may know, and I thank you for it.

I would like to stay in touch, and hope that I can do something for you before long. Please do call on me.

With warm regards,

${signature}`,
        late: 'You should have heard this sooner.',
      },
      {
        medium: 'email',
        subject: 'Good news, and thank you',
        body: `Dear {{ person.first_name | blank: "name" }},

{{ late }} I have good news: I have accepted a position: ${position}.

You have a part in this. I have not forgotten ${theirPart}, and I thank you for it. I hope that I can do something for you before long.

${signature}`,
        late: 'You should have heard this sooner.',
      },
    ],
  },
  {
    id: 'announce-call',
    title: 'The news, by telephone',
    variants: [
      {
        medium: 'spoken',
        body: `Hello {{ person.first_name | blank: "name" }}, this is {{ owner.name | blank: "your name" }}. {{ late }} I wanted you to hear it from me: I have accepted a position: ${position}. You have a part in it: ${theirPart}. Thank you. What can I do for you?`,
        late: 'You should have heard this sooner.',
      },
      {
        medium: 'voicemail',
        body: `Hello {{ person.first_name | blank: "name" }}, this is {{ owner.name | blank: "your name" }}. {{ late }} I have good news, and you have a part in it: I have accepted a position: ${position}. Thank you for ${theirPart}. ${numberTwice}`,
        late: 'You should have heard this sooner.',
      },
    ],
  },
  {
    id: 'gift',
    title: 'The card with the gift',
    variants: [
      {
        medium: 'handwritten',
        body: `Dear {{ person.first_name | blank: "name" }},
{{ late }} I have accepted a position: ${position}.
Without ${theirPart} I would not be here. Thank you.
{{ owner.name | blank: "your name" }}`,
        late: 'You should have heard this sooner.',
      },
    ],
  },
  {
    id: 'withdraw',
    title: 'Withdraw with thanks',
    variants: [
      {
        medium: 'email',
        subject: '{{ opportunity.title | blank: "The position" }}: thank you, and a word',
        body: `Dear {{ person.first_name | blank: "name" }},

{{ late }} I have accepted another position, and so withdraw from the position of {{ opportunity.title | blank: "which one" }}{% if opportunity.organization %} at {{ opportunity.organization }}{% endif %}. I did not want you to lose time over me.

Thank you for the care that you took. I enjoyed our talks, think highly of your company, and hope that our ways cross again. If I can be of use to you, or know somebody who fits, I will gladly help.

${signature}`,
        late: 'I should have written sooner.',
      },
    ],
  },
];
