/** When a mail was written. RFC 5322 sections 3.3 and 4.3, RFC 4155 */

import type { InstantText } from '../../core/facts/time.ts';
import { isInstantText } from '../notebook/time-schemas.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** Of North America, as they were written before offsets. */
const hoursByZone: Readonly<Record<string, number>> = {
  EST: -5,
  EDT: -4,
  CST: -6,
  CDT: -5,
  MST: -7,
  MDT: -6,
  PST: -8,
  PDT: -7,
};

const longestDate = 200;

const clock = String.raw`(?<hour>\d{1,2}):(?<minute>\d\d)(?::(?<second>\d\d))?`;
const zone = String.raw`(?<zone>[+-]\d\d:?\d\d|[A-Z]{1,4}\b)?`;
const written = new RegExp(
  String.raw`(?<day>\d{1,2})[\s-]+(?<month>[A-Za-z]{3})[a-z]*\.?[\s-]+(?<year>\d{2,4}),?\s+${clock}\s*${zone}`,
);
const stamped = new RegExp(
  String.raw`(?<month>[A-Za-z]{3})\s+(?<day>\d{1,2})\s+${clock}\s+(?:${zone}\s+)?(?<year>\d{4})`,
);

/** Of `Tue, 10 Mar 2026 15:00:00 -0500 (CDT)` as well as of `Tue Mar 10 15:00:00 2026`, with its offset. */
export function mailDate(text: string): InstantText | undefined {
  const beginning = text.slice(0, longestDate);
  const groups = (written.exec(beginning) ?? stamped.exec(beginning))?.groups;
  if (groups === undefined) return undefined;
  const { day = '', month = '', year = '', hour = '', minute = '', second = '00' } = groups;
  const number = months.indexOf(month.toLowerCase()) + 1;
  const date = [fullYear(year), pad(number), pad(day)].join('-');
  const instant = `${date}T${pad(hour)}:${minute}:${second === '60' ? '59' : second}${offset(groups['zone'])}`;
  return isInstantText(instant) ? instant : undefined;
}

/** Two digits are of this century up to 49. RFC 5322 section 4.3 */
function fullYear(year: string): string {
  if (year.length === 4) return year;
  return year.length === 3 ? `${1900 + Number(year)}` : `${Number(year) < 50 ? '20' : '19'}${year}`;
}

function pad(number: number | string): string {
  return `${number}`.padStart(2, '0');
}

function offset(text: string | undefined): string {
  if (text !== undefined && /^[+-]/.test(text)) return `${text.slice(0, 3)}:${text.slice(-2)}`;
  const hours = hoursByZone[text ?? ''];
  return hours === undefined ? '+00:00' : `-${pad(-hours)}:00`;
}
