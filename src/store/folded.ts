/** Text as it is compared when somebody searches: lower case, no accents, words parted by one space. */

import { foldedLetters } from '../formats/text/folded-letters.ts';

/** Longer ones are no words, and PostgreSQL takes at most 2,046 bytes. */
const longestWord = 60;

export function folded(text: string): string {
  return (foldedLetters(text).match(/[\p{L}\p{N}]+/gu) ?? [])
    .map((word) => (word.length <= longestWord ? word : [...word].slice(0, longestWord).join('')))
    .join(' ');
}
