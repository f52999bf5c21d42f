import type { Script } from './script.ts';
import { numberTwice, signature } from './signature.ts';

const referrer = '{{ referral.from | blank: "who sent you" }}';

export const referralScripts: readonly Script[] = [
  {
    id: 'referral-call',
    title: 'Call whom you were sent to',
    variants: [
      {
        medium: 'spoken',
        body: `Hello {{ person.name | blank: "name" }}. ${referrer} suggested that I call you. My name is {{ owner.name | blank: "your name" }}, and I am interested in {{ referral.about | blank: "the field or the work" }}. {{ late }} Would you have 15 to 30 minutes for me, in person or by telephone?

If they have time now, hold the talk at once: How did you come to this work? What is changing in it? What would you do in my place? With whom else should I talk? And tell them what you can do for them: {{ nil | blank: "something of use to them" }}.`,
        late: 'I meant to call sooner.',
      },
      {
        medium: 'voicemail',
        body: `Hello {{ person.name | blank: "name" }}. ${referrer} suggested that I call you. My name is {{ owner.name | blank: "your name" }}, and I am interested in {{ referral.about | blank: "the field or the work" }}. {{ late }} I would like to meet you for 15 to 30 minutes. ${numberTwice}`,
        late: 'I meant to call sooner.',
      },
    ],
  },
  {
    id: 'thank-referrer',
    title: 'Thanks for the referral',
    variants: [
      {
        medium: 'spoken',
        body: `Hello {{ person.first_name | blank: "name" }}, this is {{ owner.name | blank: "your name" }}. {{ late }} I have talked with {{ referral.to | blank: "the person they named" }}. Thank you for sending me. What came of it: {{ touch.about | reword: "what came of it" }}. My search stands like this: {{ nil | blank: "one sentence" }}. If another name comes to your mind, I am always glad of it. And what can I do for you?`,
        late: 'I should have told you sooner.',
      },
      {
        medium: 'email',
        subject: 'I talked with {{ referral.to | blank: "the person they named" }}: thank you',
        body: `Dear {{ person.first_name | blank: "name" }},

{{ late }} I have talked with {{ referral.to | blank: "the person they named" }}, and it was you who opened that door. Thank you.

What came of it: {{ touch.about | reword: "what came of it" }}. My search stands like this: {{ nil | blank: "one sentence" }}.

If another name comes to your mind, I am always glad of it. And if I can do something for you, please tell me.

${signature}`,
        late: 'I should have told you sooner.',
      },
    ],
  },
  {
    id: 'report-back',
    title: 'Report back to the referrer',
    variants: [
      {
        medium: 'email',
        subject: 'About {{ referral.to | blank: "the person they named" }}',
        body: `Dear {{ person.first_name | blank: "name" }},

{{ late }} Thank you again for naming {{ referral.to | blank: "the person they named" }} to me. I have tried to reach {{ referral.to_first | blank: "them" }} and have not got through so far. I did not want you to think that I had let it lie.

My search stands like this: {{ nil | blank: "one sentence" }}. If you know a better time or way, or another person, I am glad of it. And if I can do something for you, please tell me.

${signature}`,
        late: 'I should have written sooner.',
      },
    ],
  },
];
