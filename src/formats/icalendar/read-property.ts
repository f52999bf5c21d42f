/** One property of a calendar with its parameters and values. RFC 5545 section 3.2, RFC 7265 section 3.4 */

import ICAL from 'ical.js';

export interface CalendarProperty {
  readonly name: string;
  readonly line: number;
  /** By name in lower case. */
  readonly params: Readonly<Record<string, string>>;
  /** As iCalendar in JSON has them: `2026-03-10T15:00:00` for a time, text without its escapes. */
  readonly values: readonly string[];
  /** As it stands in the file. */
  readonly raw: string;
}

/** The name with its parameters. A colon in quotes is part of one. */
const beforeValue = /^(?:[^":]|"[^"]*")*:/;
/** Far above any that programs write. */
const longestHead = 4_096;

/** Undefined for a line that is no property. Of one that cannot be read only `raw` is there. */
export function propertyOf(name: string, text: string): Omit<CalendarProperty, 'line'> | undefined {
  const head = beforeValue.exec(text)?.[0];
  if (head === undefined || head.length > longestHead) return undefined;
  const raw = text.slice(head.length).trim();
  try {
    const [, params, , ...values]: readonly unknown[] = ICAL.parse.property(text);
    return {
      name,
      params: Object.fromEntries(Object.entries(params ?? {}).map(([key, value]) => [key, first(value)])),
      values: values.map(first),
      raw,
    };
  } catch {
    return { name, params: {}, values: [], raw };
  }
}

/** Of a period, where it begins; of several, the first. */
function first(value: unknown): string {
  const one: unknown = Array.isArray(value) ? value[0] : value;
  return typeof one === 'string' ? one : '';
}
