/** A name taken apart: its words in order, without titles and credentials, and what stands beside them. */

import { remembered } from '../../formats/text/remembered.ts';
import { credentials, familyParticles, formsOfAddress, generations, maidenWords } from './name-words.ts';
import { type Word, wordOf } from './word-of.ts';

export interface NameRead {
  /** The given name first where that is known; at least one. “van den Berg” is one word. */
  readonly words: readonly Word[];
  /** All words, in the order of the alphabet: the same in whatever order they were written. */
  readonly loose: string;
  /** A number that is the same for the same sounds, in whatever order. */
  readonly letters: number;
  /** A former family name, or what they are called, in brackets or quotation marks. */
  readonly aside: readonly Word[];
  /** Which of a family of one name: `jr`, `sr`, a number. */
  readonly generation: string | undefined;
}

const mostKept = 1_000;

export const nameRead = remembered(readName, mostKept);

/** Longer, it is a text in the wrong column, and what follows tells nothing more of who it is. */
const longestName = 200;
const mostWords = 8;

function readName(name: string): NameRead {
  const aside: string[] = [];
  const outside = withoutAsides(name.slice(0, longestName).normalize('NFKC'), aside);
  const [before = '', ...former] = outside.split(maidenWords);
  const { words, generation } = inOrder(before);
  const core = words.length > 0 ? words : [name.normalize('NFKC').toLowerCase().trim()];
  const all = core.map(wordOf);
  return {
    words: withParticles(core).slice(0, mostWords).map(wordOf),
    loose: all
      .map(({ plain }) => plain)
      .toSorted()
      .join(' '),
    letters: all.reduce((sum, { letters }) => (sum + letters) | 0, 0),
    aside: [...aside.map((inner) => inner.split(maidenWords).join(' ')), ...former]
      .flatMap(wordsIn)
      .slice(0, mostWords)
      .map(wordOf),
    generation,
  };
}

/** Most have nothing but letters. */
const onlyWords = /^[\p{L} .-]+$/u;

function withoutAsides(name: string, aside: string[]): string {
  if (onlyWords.test(name)) return name;
  const setAside = (_: string, inner: string): string => {
    aside.push(inner);
    return ' ';
  };
  return name
    .replace(/[([“"„«]([^()[\]“”"„«»]+)[)\]“”"»]/g, setAside)
    .replace(/(?<=^| )['‘]([^'‘’ ]{2,})['’](?= |$)/g, setAside);
}

/** “Ruiz, Ana” is “Ana Ruiz”; “Ana Ruiz, PhD” has a credential behind the comma. */
function inOrder(text: string): { readonly words: string[]; readonly generation: string | undefined } {
  const [first = '', ...rest] = text.split(',');
  const given: string[] = [];
  let generation: string | undefined;
  for (const part of rest) {
    const said = generations.get(part.toLowerCase().replace(/[\s.]/g, ''));
    if (said !== undefined) generation = said;
    else if (!areCredentials(part, first)) given.push(...wordsIn(part));
  }
  const words = [...given, ...wordsIn(first)].filter((word) => !formsOfAddress.has(word));
  const last = (): string => words.at(-1) ?? '';
  while (words.length > 2 && isCredential(last(), text)) words.pop();
  if (words.length > 2 && generations.has(last())) generation = generations.get(words.pop() ?? '');
  return { words, generation };
}

/** Behind the comma of a whole name, capitals are a credential, whether we know it or not. */
function areCredentials(part: string, before: string): boolean {
  const known = wordsIn(part.replaceAll('.', '')).every((word) => credentials.has(word));
  const isWhole = wordsIn(before).length > 1 && /\p{Ll}/u.test(before);
  return known || (isWhole && (part.match(/\p{Lu}/gu) ?? []).length > 1);
}

/** “Ma” may be a family name, and “MA” is none. */
function isCredential(word: string, name: string): boolean {
  if (!credentials.has(word)) return false;
  const written = new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'iu').exec(name)?.[0] ?? '';
  return (written.match(/\p{Lu}/gu) ?? []).length > 1;
}

/** An apostrophe belongs to its word; hyphens and periods part words. */
function wordsIn(text: string): string[] {
  const lower = text.toLowerCase();
  if (/^[a-z ]*$/.test(lower)) return lower.split(' ').filter(Boolean);
  return (
    lower
      .replace(/(?<=\p{L})['’`´](?=\p{L})/gu, '')
      .normalize('NFC')
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  );
}

/** “van den Berg” becomes one word, as “Vandenberg” is. Neither the first word nor the last is a particle. */
function withParticles(words: readonly string[]): string[] {
  const glued: string[] = [];
  let particles = '';
  for (const [at, word] of words.entries()) {
    const isParticle = at > 0 && at < words.length - 1 && familyParticles.has(word);
    if (!isParticle) glued.push(particles + word);
    particles = isParticle ? particles + word : '';
  }
  return glued;
}
