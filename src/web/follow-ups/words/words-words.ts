/** The words around a draft, ready for translation. */

import type { Medium } from '../../../core/scripts/script.ts';

export const mediumWords: Readonly<Record<Medium, string>> = {
  email: 'E-mail',
  spoken: 'Spoken',
  voicemail: 'Voicemail',
  handwritten: 'By hand',
  linkedin: 'LinkedIn',
  printed: 'On paper',
};

export const draftWords = {
  title: 'What to say',
  medium: 'How?',
  subject: 'Subject',
  body: 'Words',
  hint: 'Change them as you like. What you type stays here until you are done.',
  flags: 'Before it goes out',
  fine: 'Nothing to mend.',
  show: (text: string) => `${text} Show it`,
  copy: 'Copy',
  copied: 'Copied',
  notCopied: 'This browser did not let us copy. Select the words and copy them yourself.',
  mail: 'Open in mail',
  file: 'Save as draft (.eml)',
  call: (phone: string) => `Call ${phone}`,
  print: 'Print',
  ours: 'Start again with our words',
  close: 'Close',
  takenAsk: 'Is it done?',
  done: 'Yes, done',
  notYet: 'Not yet',
  missing: 'The words did not come. Nothing was lost; try again.',
  again: 'Try again',
} as const;
