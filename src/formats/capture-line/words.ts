/** A line as words, each with its place and folded for comparison: lower case, no accents, no apostrophes. */

import type { Span } from '../../core/capture/understanding.ts';
import { foldedLetters } from '../text/folded-letters.ts';

export interface Word extends Span {
  readonly text: string;
  readonly folded: string;
  /** What stands between the word before and this one. */
  readonly gap: string;
  readonly isCapital: boolean;
}

export function foldedWord(text: string): string {
  return foldedLetters(text.replace(/['’]/g, ''));
}

/** The `'s` of a possessive belongs to no word. */
export function wordsOf(line: string): readonly Word[] {
  const words: Word[] = [];
  for (const match of line.matchAll(/[\p{L}\p{N}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu)) {
    const text = match[0].replace(/['’]s$/i, '');
    words.push({
      text,
      from: match.index,
      until: match.index + text.length,
      folded: foldedWord(text),
      gap: line.slice(words.at(-1)?.until ?? 0, match.index),
      isCapital: /^\p{Lu}/u.test(text),
    });
  }
  return words;
}
