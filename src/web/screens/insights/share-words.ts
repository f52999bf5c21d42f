/** A share in words: the rate with its interval, or why there is none yet. */

import { englishLocale } from '../../words/own-locale.ts';
import { percentWords } from './chance-words.ts';
import { shareWords as words } from './insights-words.ts';
import type { ShareTold } from './insights-query.ts';

export function percent(chance: number): string {
  return percentWords(chance, englishLocale());
}

/** "83% (42 of 51)", or "12 of 14 so far": for where the reason is told once for many. */
export function shortlySaid({ count, of, rate }: ShareTold): string {
  return rate === null ? words.fewShort(count, of) : words.rate(percent(rate.value), count, of);
}

/** "83% (42 of 51)", or "12 of 14 so far; a rate is told from 20 on". */
export function rateSaid({ count, of, rate }: ShareTold, fewest: number): string {
  return rate === null ? words.few(count, of, fewest) : words.rate(percent(rate.value), count, of);
}

export function intervalSaid({ rate }: ShareTold): string | undefined {
  return rate === null ? undefined : words.interval(percent(rate.from), percent(rate.until));
}

/** As the cells of a table: of how many, rate, interval. */
export function shareCells({ count, of, rate }: ShareTold): readonly [string, string, string] {
  const cases = unbroken(`${count} / ${of}`);
  if (rate === null) return [cases, words.noRate, words.noRate];
  return [cases, percent(rate.value), unbroken(words.intervalShort(percent(rate.from), percent(rate.until)))];
}

/** A figure in a narrow column stays on its line. */
export function unbroken(figure: string): string {
  return figure.replaceAll(' ', '\u00A0');
}
