/** The days of the week by their ISO numbers, from the day on which the reader's locale begins it. */

import { englishLocale } from '../../words/own-locale.ts';

/** 2024 began on a Monday. */
const mondayMs = Date.UTC(2024, 0, 1, 12);
const dayMs = 86_400_000;

export function weekdays(locale: string): readonly { readonly day: number; readonly name: string }[] {
  const first = firstDay(locale);
  return Array.from({ length: 7 }, (_, index) => {
    const day = ((first - 1 + index) % 7) + 1;
    return { day, name: weekdayName(day) };
  });
}

export function weekdayName(day: number): string {
  const format = new Intl.DateTimeFormat(englishLocale(), { weekday: 'short', timeZone: 'UTC' });
  return format.format(mondayMs + (day - 1) * dayMs);
}

/** Not every browser tells. */
function firstDay(locale: string): number {
  const { getWeekInfo } = new Intl.Locale(locale) as Intl.Locale & {
    readonly getWeekInfo?: () => { readonly firstDay: number };
  };
  return getWeekInfo?.call(new Intl.Locale(locale)).firstDay ?? 1;
}
