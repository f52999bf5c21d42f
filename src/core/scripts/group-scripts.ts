import type { Script } from './script.ts';
import { numberTwice, signature } from './signature.ts';

const group = '{{ group.name | blank: "the association" }}';

export const groupScripts: readonly Script[] = [
  {
    id: 'group-inquiry',
    title: 'Ask an association',
    variants: [
      {
        medium: 'email',
        subject: 'Membership, and chapters near {{ nil | blank: "your town" }}',
        body: `Dear Sir or Madam,

{{ late }} I am {{ owner.name | blank: "your name" }}, {{ owner.headline | blank: "what you do, in half a sentence" }}, and am thinking of joining ${group} and of taking part in its work. May I ask you:

1. What services do members have, and what does membership cost?
2. Is there a chapter near {{ nil | blank: "your town" }}, when does it meet, and may a guest come?
3. Is there a newsletter, or a service for positions?
4. Where are hands needed just now? I could help with {{ nil | blank: "what you can do for them" }}.

Thank you for your help.

${signature}`,
        late: 'I meant to ask sooner.',
      },
      {
        medium: 'spoken',
        body: `Hello, my name is {{ owner.name | blank: "your name" }}. {{ late }} I am thinking of joining ${group}. What services do members have, and what does it cost? Is there a chapter near {{ nil | blank: "your town" }}, and may a guest come? And where are hands needed just now?`,
        late: 'I meant to ask sooner.',
      },
    ],
  },
  {
    id: 'member-call',
    title: 'Talk to a member',
    variants: [
      {
        medium: 'spoken',
        body: `Hello {{ person.first_name | blank: "name" }}, my name is {{ owner.name | blank: "your name" }}. {{ late }} I am thinking of joining ${group}, and would like to hear from somebody who is in it. What goes on in the chapter? What do you get from it? Where could I lend a hand?

Thank you. If I come to the next meeting, I will look for you.`,
        late: 'I meant to ask sooner.',
      },
      {
        medium: 'voicemail',
        body: `Hello {{ person.first_name | blank: "name" }}, my name is {{ owner.name | blank: "your name" }}. {{ late }} I am thinking of joining ${group}, and would like to hear from a member what goes on in the chapter, and where I could lend a hand. ${numberTwice}`,
        late: 'I meant to ask sooner.',
      },
    ],
  },
];
