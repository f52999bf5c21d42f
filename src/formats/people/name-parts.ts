/** A name as the parts that address books sort by. */

import type { CardName } from '../vcard/card.ts';

const particles = new Set([
  'van',
  'von',
  'de',
  'der',
  'den',
  'del',
  'della',
  'da',
  'dos',
  'du',
  'la',
  'le',
  'bin',
  'al',
]);

/** The last word is the family name, with the particles before it: as good as can be told, and FN has the whole. */
export function nameParts(name: string): CardName {
  const words = name.trim().split(/\s+/);
  let from = Math.max(words.length - 1, 1);
  while (from > 1 && particles.has((words[from - 1] ?? '').toLowerCase())) from -= 1;
  return {
    family: words.slice(from).join(' '),
    given: words.slice(0, from).join(' '),
    additional: '',
    prefixes: '',
    suffixes: '',
  };
}
