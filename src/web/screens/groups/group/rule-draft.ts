/** When a group meets, as it is typed in its form, as the notebook keeps it, and in words. RFC 5545 section 3.3.10 */

import { cityOf } from '../../../words/due-words.ts';
import type { Group } from './group-query.ts';
import { meetsWords as words } from './group-words.ts';

export type Meets = NonNullable<Group['meets']>;

export const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
type Weekday = (typeof weekdays)[number];

export interface MeetsDraft {
  readonly how: 'weekly' | 'monthly' | 'own';
  readonly interval: number;
  readonly day: Weekday;
  /** `1` to `4`, or `-1` for the last. */
  readonly nth: string;
  readonly rule: string;
  readonly from: string;
  readonly time: string;
  readonly minutes: number;
  readonly timeZone: string;
  readonly place: string;
}

/** The rules that the form has words for. */
const weekly = /^FREQ=WEEKLY(?:;INTERVAL=(\d+))?;BYDAY=(MO|TU|WE|TH|FR|SA|SU)$/;
const monthly = /^FREQ=MONTHLY(?:;INTERVAL=(\d+))?;BYDAY=([1-4]|-1)(MO|TU|WE|TH|FR|SA|SU)$/;

export function blankMeets(from: string, timeZone: string): MeetsDraft {
  return {
    how: 'weekly',
    interval: 1,
    day: 'TU',
    nth: '1',
    rule: '',
    from,
    time: '18:00',
    minutes: 90,
    timeZone,
    place: '',
  };
}

export function draftOf({ rule, from, time, minutes, timeZone, place = '' }: Meets): MeetsDraft {
  const blank = { ...blankMeets(from, timeZone), rule, time, minutes, place };
  const byWeek = weekly.exec(rule);
  if (byWeek !== null) return { ...blank, interval: Number(byWeek[1] ?? 1), day: byWeek[2] as Weekday };
  const byMonth = monthly.exec(rule);
  if (byMonth === null) return { ...blank, how: 'own' };
  const [, interval = 1, nth = '1', day] = byMonth;
  return { ...blank, how: 'monthly', interval: Number(interval), nth, day: day as Weekday };
}

export function meetsOf(draft: MeetsDraft): Meets {
  const { from, time, minutes, timeZone } = draft;
  const place = draft.place.trim();
  return { rule: ruleOf(draft), from, time, minutes, timeZone, ...(place !== '' && { place }) };
}

function ruleOf({ how, interval, day, nth, rule }: MeetsDraft): string {
  if (how === 'own') return rule.trim();
  const every = interval === 1 ? '' : `;INTERVAL=${interval}`;
  return how === 'weekly' ? `FREQ=WEEKLY${every};BYDAY=${day}` : `FREQ=MONTHLY${every};BYDAY=${nth}${day}`;
}

/** "every second Tuesday at 6:00 PM", with the city where the clock is another than the owner's. */
export function meetsInWords(meets: Meets, locale: string, ownZone: string): string {
  const { how, interval, day, nth, rule } = draftOf(meets);
  const weekday = weekdayName(day, locale);
  const days =
    how === 'weekly'
      ? words.every(weekday, interval)
      : how === 'monthly'
        ? words.nthOf(words.nths[nth] ?? nth, weekday, words.every('month', interval))
        : words.byRule(rule);
  const time = new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' }).format(
    Date.parse(`${meets.from}T${meets.time}Z`),
  );
  const zone = meets.timeZone === ownZone ? '' : `, ${words.zone(cityOf(meets.timeZone))}`;
  return `${words.at(days, time)}${zone}`;
}

/** 1 January 2024 was a Monday. */
export function weekdayName(day: Weekday, locale: string): string {
  const at = Date.UTC(2024, 0, 1 + weekdays.indexOf(day));
  return new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format(at);
}
