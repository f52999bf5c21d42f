/** A meeting that a line plans. */

import type { MeetingRead } from '../../core/capture/understanding.ts';
import type { Instant } from '../../core/engine/almanac.ts';
import type { MeetingKind } from '../../core/facts/meeting.ts';
import type { Occasion } from '../../core/facts/touch.ts';
import type { LineContext } from './context.ts';
import type { Happening } from './happening.ts';
import type { Whens } from './whens.ts';

const kinds: Partial<Readonly<Record<Occasion, MeetingKind>>> = {
  interview: 'interview',
  informational: 'informational',
  event: 'group',
};
/** C9: an informational interview keeps to its half hour. */
const usualMinutes: Readonly<Record<MeetingKind, number>> = {
  interview: 60,
  informational: 30,
  'catch-up': 60,
  group: 120,
};
const hourMs = 3_600_000;
/** When people eat, where no time is said. */
const mealTimes: readonly (readonly [RegExp, string])[] = [
  [/\bbreakfast\b/i, '08:00'],
  [/\b(?:lunch|brunch)\b/i, '12:00'],
  [/\b(?:dinner|drinks?|beers?|happy hour)\b/i, '18:30'],
];

export function meetingOf(
  { occasion }: Happening,
  { whens, told }: { readonly whens: Whens; readonly told: string },
  { almanac, now }: LineContext,
): MeetingRead {
  const kind = kinds[occasion?.value ?? 'meeting'] ?? 'catch-up';
  const planned = whens.planned;
  if (planned === undefined) return { kind, spans: occasion?.spans ?? [] };
  const meal = planned.starts.precision === 'day' ? mealTimes.find(([word]) => word.test(told))?.[1] : undefined;
  const day = almanac.dayOf(almanac.instant(planned.starts.at));
  const guess = meal === undefined ? almanac.instant(planned.starts.at) : almanac.clockAt(day, meal);
  const at = guess > now ? guess : nextHour(now);
  const starts = { ...planned.starts, at: almanac.instantText(at) };
  const minutes = Number(/\b(\d{1,3}) ?(?:min|mins|minutes)\b/i.exec(told)?.[1] ?? usualMinutes[kind]);
  const ends = planned.ends === undefined ? at + Math.max(minutes, 1) * 60_000 : almanac.clockAt(day, planned.ends);
  return { kind, starts, ends: almanac.instantText(ends), spans: occasion?.spans ?? [] };
}

/** "Lunch later today", said in the afternoon. */
function nextHour(now: Instant): Instant {
  return (Math.floor(now / hourMs) + 1) * hourMs;
}
