/** One word of a name in the ways it may be spelled: without accents, with them written out, and by its sound. */

import { foldedLetters } from '../../formats/text/folded-letters.ts';
import { remembered } from '../../formats/text/remembered.ts';
import { latinLetters } from './latin-letters.ts';

export interface Word {
  /** “muller” of “Müller”. */
  readonly plain: string;
  /** “mueller” of “Müller”. */
  readonly spread: string;
  /** What the spellings of one name have in common: “dmitri” of “Dmitriy”. */
  readonly sound: string;
  /** A number that is the same for the same sounds in any order. */
  readonly letters: number;
  /** Whether it was not written in Latin letters. */
  readonly isTransliterated: boolean;
}

const spreadLetters: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa', ø: 'oe', đ: 'dj' };

const mostKept = 10_000;

/** `text` is one word in lower case, composed (NFC). */
export const wordOf = remembered(readWord, mostKept);

function readWord(text: string): Word {
  const latin = latinLetters(text);
  const plain = onlyLetters(foldedLetters(latin));
  const spread = onlyLetters(foldedLetters(latin.replace(/[äöüåøđ]/g, (letter) => spreadLetters[letter] ?? letter)));
  const sound = soundOf(plain);
  return { plain, spread, sound, letters: lettersOf(sound), isTransliterated: latin !== text };
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
  [/dj/g, 'd'],
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

function lettersOf(sound: string): number {
  let sum = 0;
  for (let at = 0; at < sound.length; at += 1) {
    const mixed = Math.imul(sound.charCodeAt(at) ^ 0x5bd1, 0x9e3779b1);
    sum = (sum + Math.imul(mixed ^ (mixed >>> 15), 0x85ebca6b)) | 0;
  }
  return sum;
}

/** Spelled the same, where letters with marks may have been written out or left bare. */
export function isSameWord(one: Word, other: Word): boolean {
  return (
    one.plain === other.plain || one.spread === other.spread || one.plain === other.spread || one.spread === other.plain
  );
}
