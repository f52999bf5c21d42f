/** Everything that a line names: dates, what the notebook knows, and what it does not know yet. */

import type { Span } from '../../core/capture/understanding.ts';
import type { LineContext } from './context.ts';
import { readDates, type DateMention } from './dates/read-dates.ts';
import { knownMentions } from './known-mentions.ts';
import { newMentions, type NameKind, type Taken } from './new-names.ts';
import { wordsOf, type Word } from './words.ts';

/** A name in the line, of something known by one of `ids` or of something new. */
export interface NameMention extends Span {
  readonly kind: NameKind;
  readonly name: string;
  readonly ids: readonly string[];
}

export interface Mentions {
  readonly dates: readonly DateMention[];
  /** In the order of the line. */
  readonly names: readonly NameMention[];
}

export function mentionsIn(line: string, { now, almanac, known, dayFirst = false }: LineContext): Mentions {
  const words = calmed(wordsOf(line));
  const calendar = { almanac, today: almanac.dayOf(now) };
  const dates = readDates(line, calendar, dayFirst);
  const taken: Taken[] = words.map((word) => (dates.some((date) => overlap(date, word)) ? 'date' : undefined));
  const names: NameMention[] = [];
  for (const { kind, ids, from, until, fromWord, untilWord } of knownMentions(words, known)) {
    if (taken.slice(fromWord, untilWord).includes('date')) continue;
    taken.fill(kind, fromWord, untilWord);
    names.push({ kind, ids, from, until, name: line.slice(from, until) });
  }
  const added = newMentions({ text: line, words, taken }).map((mention) => ({ ...mention, ids: [] }));
  return { dates, names: [...names, ...added].toSorted((one, other) => one.from - other.from) };
}

/** A line that shouts has no capitals to tell a name by. */
function calmed(words: readonly Word[]): readonly Word[] {
  const isShouted = words.length > 2 && words.every(({ text }) => text === text.toUpperCase());
  return isShouted ? words.map((word) => ({ ...word, isCapital: false })) : words;
}

export function overlap(one: Span, other: Span): boolean {
  return one.from < other.until && other.from < one.until;
}
