/** One word of a name in the ways it may be spelled: without accents, with them written out, and by its sound. */

import { foldedLetters } from '../../formats/text/folded-letters.ts';
import { latinLetters } from './latin-letters.ts';

export interface Word {
  /** “muller” of “Müller”. */
  readonly plain: string;
  /** “mueller” of “Müller”. */
  readonly spread: string;
  /** What the spellings of one name have in common: “dmitri” of “Dmitriy”. */
  readonly sound: string;
  /** Whether it was not written in Latin letters. */
  readonly isTransliterated: boolean;
}

const spreadLetters: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa', ø: 'oe', đ: 'dj' };

/** `text` is one word in lower case, composed (NFC). */
export function wordOf(text: string): Word {
  if (/^[a-z]+$/.test(text)) return { plain: text, spread: text, sound: soundOf(text), isTransliterated: false };
  const latin = latinLetters(text);
  const plain = onlyLetters(foldedLetters(latin));
  const spread = onlyLetters(foldedLetters(latin.replace(/[äöüåøđ]/g, (letter) => spreadLetters[letter] ?? letter)));
  return { plain, spread, sound: soundOf(plain), isTransliterated: latin !== text };
}

/** Of a word that has none, all of it. */
function onlyLetters(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '') || text;
}

/** Ways to write one sound, the longer first: German, English, French and Slavic spellings of names. */
const sounds: readonly (readonly [RegExp, string])[] = [
  [/(?:s?c?h?tsch|tch)/g, 'ch'],
  [/s[ct]?ch/g, 'sh'],
  [/shch/g, 'sh'],
  [/ae|aa/g, 'a'],
  [/oe|oo/g, 'o'],
  [/ue/g, 'u'],
  [/^ye|^je/g, 'e'],
  [/ei|ai|ey|ay|ee|ie/g, 'i'],
  [/kh/g, 'h'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/^mac(?=[^aeiouyh])/g, 'mk'],
  [/c(?!h)|q/g, 'k'],
  [/x/g, 'ks'],
  [/w/g, 'v'],
  [/[yj]/g, 'i'],
  [/ou/g, 'u'],
  [/(.)\1+/g, '$1'],
];

function soundOf(plain: string): string {
  return sounds.reduce((text, [written, heard]) => text.replace(written, heard), plain);
}

/** Spelled the same, where letters with marks may have been written out or left bare. */
export function isSameWord(one: Word, other: Word): boolean {
  return (
    one.plain === other.plain || one.spread === other.spread || one.plain === other.spread || one.spread === other.plain
  );
}
