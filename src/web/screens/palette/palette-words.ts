/** The words of the command palette, ready for translation. */

import { counted } from '../../words/due-words.ts';

export const paletteWords = {
  label: 'Where to, or what to do?',
  go: 'Go to',
  act: 'Do',
  person: 'Person',
  count: (count: number) => counted(count, 'choice'),
  none: (text: string) => `Nothing is called “${text}”.`,
} as const;
