/** Times of day in the sense of business: "at 3" is three in the afternoon, "at 9" nine in the morning. */

import type { Span } from '../../../core/capture/understanding.ts';
import type { ClockText } from '../../../core/facts/time.ts';

export interface TimeRead extends Span {
  readonly time: ClockText;
  readonly ends?: ClockText;
}

const hour = String.raw`(\d{1,2})(?:[:.]([0-5]\d))?`;
const half = String.raw`\s?(a\.?m\b\.?|p\.?m\b\.?)`;
/** After a bare number only what can follow a time. */
const bareEnd = String.raw`(?=\s*(?:$|[\uE003,;.!?)–—-]|\b(?:o['’]clock|sharp|today|tomorrow|tonight|on|with|for|in|this|next|last|and|to|re|about|w|mon|tue|wed|thu|fri|sat|sun|yesterday)\b|w\/|@))(?![\d:/.]\d|%)`;

const patterns: readonly RegExp[] = [
  new RegExp(String.raw`\b(?:from )?${hour}(?:${half})?\s?(?:-|–|to|until)\s?${hour}${half}`, 'gi'),
  new RegExp(String.raw`\b(?:at |@ ?|around )?${hour}${half}`, 'gi'),
  new RegExp(String.raw`(?:\bat |@ ?|\baround |\bby |\bfrom )${hour}${bareEnd}`, 'gi'),
  new RegExp(String.raw`\b(\d{1,2}):([0-5]\d)\b`, 'gi'),
  new RegExp(String.raw`\b(\d{1,2}) ?o['’]?clock\b`, 'gi'),
  /\b(?:(?:at |by )?(noon|midday|midnight))\b/gi,
];

/** Every time in a text, without overlap, in order. */
export function timesOfDay(text: string): readonly TimeRead[] {
  const found: TimeRead[] = [];
  for (const [index, pattern] of patterns.entries()) {
    for (const match of text.matchAll(pattern)) {
      const span = { from: match.index, until: match.index + match[0].length };
      const read = found.some((other) => span.from < other.until && other.from < span.until)
        ? undefined
        : readings[index]?.(match);
      if (read !== undefined) found.push({ ...span, ...read });
    }
  }
  return found.toSorted((one, other) => one.from - other.from);
}

type Reading = (match: RegExpExecArray) => Omit<TimeRead, keyof Span> | undefined;

const single: Reading = ([, hours, minutes, noonHalf]) => clocked(clock(hours, minutes, noonHalf));

const readings: readonly Reading[] = [
  ([, hours, minutes, firstHalf, endHours, endMinutes, endHalf]) => {
    const ends = clock(endHours, endMinutes, endHalf);
    const early = clock(hours, minutes, firstHalf ?? endHalf);
    const time = early !== undefined && ends !== undefined && early > ends ? clock(hours, minutes, 'am') : early;
    return time === undefined || ends === undefined || ends <= time ? clocked(time) : { time, ends };
  },
  single,
  single,
  single,
  single,
  ([, name]) => ({ time: name?.toLowerCase() === 'midnight' ? '00:00' : '12:00' }),
];

function clocked(time: ClockText | undefined): { readonly time: ClockText } | undefined {
  return time === undefined ? undefined : { time };
}

/** Nobody meets at three in the morning: from one to six without a half of the day it is the afternoon. */
function clock(hours: string | undefined, minutes = '00', noonHalf?: string): ClockText | undefined {
  const number = Number(hours);
  const isAfternoon =
    noonHalf === undefined ? number >= 1 && number <= 6 && hours?.startsWith('0') !== true : /^p/i.test(noonHalf);
  if (noonHalf !== undefined && (number < 1 || number > 12)) return undefined;
  const base = noonHalf !== undefined && number === 12 ? 0 : number;
  const whole = isAfternoon ? base + 12 : base;
  return whole > 23 || Number.isNaN(whole) ? undefined : `${String(whole).padStart(2, '0')}:${minutes}`;
}
