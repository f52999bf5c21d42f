/** Birthdays as spreadsheets and address books write them: `1985-04-12`, `4/12/1985`, `12.04.1985`. */

import { isDateText } from '../notebook/time-schemas.ts';
import { birthdayWords } from '../people/birthday-words.ts';
import { birthdayText } from '../vcard/birthday.ts';

export type DateOrder = 'day-first' | 'month-first';

export interface BirthdayRead {
  readonly birthday?: string;
  /** What is known of it, where that is no whole date. */
  readonly words?: string;
}

export function birthdayIn(cell: string, order: DateOrder | undefined): BirthdayRead {
  const text = cell.trim();
  if (isDateText(text)) return { birthday: text };
  // Outlook writes 0/0/00 where it knows of none.
  if (!/[1-9]/.test(text)) return {};
  const known = birthdayText(text, undefined) ?? inOrder(text, order);
  if (known === undefined) return { words: text };
  return isDateText(known) ? { birthday: known } : { words: birthdayWords(known) };
}

/** By the dates that can be read in one way only. */
export function dateOrderIn(cells: readonly string[]): DateOrder | undefined {
  const isDayFirst = cells.some((cell) => (partsOf(cell)?.[0] ?? 0) > 12 || /^\d\d?\.\d\d?\.\d{4}/.test(cell.trim()));
  const isMonthFirst = cells.some((cell) => (partsOf(cell)?.[1] ?? 0) > 12);
  if (isDayFirst === isMonthFirst) return undefined;
  return isDayFirst ? 'day-first' : 'month-first';
}

type Parts = readonly [first: number, second: number, year: number];

function partsOf(cell: string): Parts | undefined {
  const [, first, second, year] = /^(\d\d?)[./-](\d\d?)[./-](\d{4})(?:\D|$)/.exec(cell.trim()) ?? [];
  return first === undefined || second === undefined ? undefined : [Number(first), Number(second), Number(year)];
}

function inOrder(text: string, order: DateOrder | undefined): string | undefined {
  const yearFirst = /^(\d{4})[./](\d\d?)[./](\d\d?)(?:\D|$)/.exec(text);
  if (yearFirst) return dateText(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]));
  const parts = partsOf(text);
  if (parts === undefined) return undefined;
  const [first, second, year] = parts;
  const isTold = order !== undefined || first === second;
  const [day, month] = order === 'month-first' ? [second, first] : [first, second];
  return isTold ? dateText(year, month, day) : dateText(year, ...onlyWay(first, second));
}

/** Month and day, where one of the two can be no month. */
function onlyWay(first: number, second: number): readonly [month: number, day: number] {
  if (first > 12) return [second, first];
  return second > 12 ? [first, second] : [0, 0];
}

function dateText(year: number, month: number, day: number): string | undefined {
  const text = [`${year}`, `${month}`.padStart(2, '0'), `${day}`.padStart(2, '0')].join('-');
  return isDateText(text) ? text : undefined;
}
