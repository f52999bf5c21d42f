import type { Script } from './script.ts';
import { numberTwice } from './signature.ts';

/** They are busy with many replies; did it arrive, which is why you call; can you do anything to improve it. T2 */
const threeParts = `I know that you are busy with a great many replies, so I will be brief. I am calling to ask whether my application for the position of {{ opportunity.title | blank: "which one" }} has arrived. And is there anything that I could do to improve my chances?`;

export const applicationScripts: readonly Script[] = [
  {
    id: 'three-by-three',
    title: 'Did my application arrive?',
    variants: [
      {
        medium: 'spoken',
        body: `Hello{% if person.first_name %}, {{ person.name }}{% endif %}. This is {{ owner.name | blank: "your name" }}. {{ late }} ${threeParts}

Thank you for your time. {% if owner.phone %}If anything comes up: {{ owner.phone }}.{% endif %}`,
        late: 'I meant to call a few days ago.',
      },
      {
        medium: 'voicemail',
        body: `Hello{% if person.first_name %}, {{ person.name }}{% endif %}. This is {{ owner.name | blank: "your name" }}. {{ late }} ${threeParts}

${numberTwice} Thank you.`,
        late: 'I meant to call a few days ago.',
      },
    ],
  },
];
