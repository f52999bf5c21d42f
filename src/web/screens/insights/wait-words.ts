import { thanksWords as words } from './insights-words.ts';

/** A wait as one would say it: minutes below two hours, hours below two days, then days. */
export function waitWords(hours: number): string {
  if (hours < 2) return words.minutes(Math.max(1, Math.round(hours * 60)));
  return hours < 48 ? words.hours(Math.round(hours)) : words.days(Math.round(hours / 24));
}
