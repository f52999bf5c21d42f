/** The directory searched by occupation and by beginnings of words. F9 */

import { allAssociations } from '../../core/directory/all-associations.ts';
import type { Association } from '../../core/directory/association.ts';
import { occupationNames, type Occupation } from '../../core/directory/occupations.ts';
import { foldedLetters } from '../../formats/text/folded-letters.ts';

export interface DirectoryQuestion {
  readonly text?: string;
  readonly occupation?: Occupation;
}

/** What is called so comes first, then what has the occupation as its own; each by name. */
export function associationsFound({ text = '', occupation }: DirectoryQuestion): readonly Association[] {
  const sought = wordsOf(text);
  return allAssociations
    .filter((one) => occupation === undefined || one.occupations.includes(occupation))
    .filter((one) => sought.every((word) => hasWord(said(one, occupation), word)))
    .toSorted((a, b) => rank(a, sought, occupation) - rank(b, sought, occupation) || byName(a, b));
}

function rank(
  { name, shortName = '', occupations: [own] }: Association,
  sought: readonly string[],
  occupation?: string,
) {
  const phrase = sought.join(' ');
  const isCalledSo = wordsOf(shortName).join(' ') === phrase || wordsOf(name).join(' ').startsWith(phrase);
  const isNamedSo = sought.every((word) => hasWord(wordsOf(`${name} ${shortName}`), word));
  const byText = sought.length === 0 || isCalledSo ? 0 : isNamedSo ? 1 : 2;
  return byText * 2 + (occupation === undefined || own === occupation ? 0 : 1);
}

/** The name of its occupation too, unless that is what was chosen: all that is left would have it. */
function said(
  { name, shortName = '', purpose, website = '', occupations: [own] }: Association,
  chosen: Occupation | undefined,
): readonly string[] {
  const occupation = chosen === undefined && own !== undefined ? occupationNames[own] : '';
  return wordsOf(`${name} ${shortName} ${purpose} ${website} ${occupation}`);
}

function hasWord(words: readonly string[], beginning: string): boolean {
  return words.some((word) => word.startsWith(beginning));
}

function wordsOf(text: string): readonly string[] {
  return foldedLetters(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

function byName(a: Association, b: Association): number {
  return foldedLetters(a.name) < foldedLetters(b.name) ? -1 : 1;
}
