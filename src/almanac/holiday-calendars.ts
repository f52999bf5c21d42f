/** The public-holiday calendars: which codes there are, and on which days a calendar gives a day off. */

import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Day } from '../core/engine/almanac.ts';
import { clockMs, dayMs, dayOfText } from './calendar-text.ts';

const require = createRequire(import.meta.url);

/** A country, state or region in the data of date-holidays, as far as we look into it. */
interface Region {
  readonly states?: Readonly<Record<string, Region>>;
  readonly regions?: Readonly<Record<string, Region>>;
}

interface HolidayData {
  readonly holidays: Readonly<Record<string, Region>>;
  readonly names: Readonly<Record<string, unknown>>;
}

interface FoundHoliday {
  /** The local date and time, `2026-07-03 00:00:00`, of which the holiday bears the name. */
  readonly date: string;
  readonly start: Date;
  readonly end: Date;
}

interface HolidayRules {
  setTimezone(zone: string): void;
  getHolidays(year: number): readonly FoundHoliday[];
}

type HolidayRulesMaker = new (data: HolidayData, code: string, options: { types: readonly string[] }) => HolidayRules;

/** Outside these years the rules of some calendars have no answer, so that none is asked. */
const firstYear = 1900;
const lastYear = 2150;

/** Whether a code names a country, state or region with a calendar: `US`, `US-IL`, `DE-BY-A`, `NZ-CAN-Timaru`. */
export function isHolidayCalendar(code: string): boolean {
  return /^[A-Z]{2}(-[A-Za-z0-9]+){0,2}$/.test(code) && regionOf(dataOf(code), code) !== undefined;
}

/**
 * The public days off of a calendar, by the year in which they are asked for; a holiday may run on into the next.
 * @throws RangeError for a code without a calendar.
 */
export function publicDaysOff(code: string): (year: number) => readonly Day[] {
  const data = dataOf(code);
  if (regionOf(data, code) === undefined) throw new RangeError(`There is no holiday calendar "${code}".`);
  const rules = new (rulesMaker())(data, code, { types: ['public'] });
  // We want dates, not instants; by UTC the length of a holiday is not bent by a change of clocks either.
  rules.setTimezone('UTC');
  return (year) => (year < firstYear || year > lastYear ? [] : rules.getHolidays(year).flatMap(daysOff));
}

/**
 * The dates of which a holiday covers more than half: its second day and third, but neither a Christmas Eve that
 * begins at noon nor one that begins at seven in the evening. `date` is used and not `start`, since a holiday of
 * a calendar that counts from sunset starts the evening before.
 */
function daysOff({ date, start, end }: FoundHoliday): readonly Day[] {
  const first = dayOfText(date);
  const from = clockMs(date.slice(11, 16));
  const to = from + end.getTime() - start.getTime();
  const days = Array.from({ length: Math.ceil(to / dayMs) }, (_, index) => index);
  return days
    .filter((index) => Math.min(to, (index + 1) * dayMs) - Math.max(from, index * dayMs) > dayMs / 2)
    .map((index) => first + index);
}

/**
 * The rule engine of date-holidays without its data module. Measured on Node 26: `require('date-holidays')` takes
 * 90 ms and 30 MB, of which the 800 KB of data for the whole world as a program take 26 ms and 17 MB; its
 * bundled `dist` takes 60 ms and 27 MB but does not load in Node. The engine alone, with the one country that is
 * asked for cut from the same data as JSON, takes 60 ms and 17 MB. A year then costs 2 to 5 ms.
 */
function rulesMaker(): HolidayRulesMaker {
  const { default: maker } = require('date-holidays-parser') as { readonly default: HolidayRulesMaker };
  return maker;
}

/** The data of a code's country and of the countries whose days it borrows. */
function dataOf(code: string): HolidayData {
  const text = holidayDataText();
  const countries = new Map<string, string>();
  const wanted = [code.slice(0, 2)];
  for (const country of wanted) {
    const part = countries.has(country) ? undefined : partOf(text, `\n    "${country}": {`, '\n    }');
    if (part === undefined) continue;
    countries.set(country, part);
    wanted.push(...[...part.matchAll(/"_days":\s*\[?\s*"([A-Z]{2})"/g)].map((match) => match[1] ?? ''));
  }
  return {
    holidays: Object.fromEntries([...countries].map(([country, part]) => [country, JSON.parse(part) as Region])),
    names: JSON.parse(partOf(text, '\n  "names": {', '\n  }') ?? '{}') as Record<string, unknown>,
  };
}

/** Everything that date-holidays knows, as JSON: 800 KB. */
export function holidayDataText(): string {
  return readFileSync(join(dirname(require.resolve('date-holidays/package.json')), 'data/holidays.json'), 'utf8');
}

/** One object of a JSON text that is indented, from its key to the bracket that closes it. */
function partOf(text: string, key: string, close: string): string | undefined {
  const at = text.indexOf(key);
  if (at < 0) return undefined;
  return text.slice(at + key.length - 1, text.indexOf(close, at) + close.length);
}

function regionOf(data: HolidayData, code: string): Region | undefined {
  const [country = '', state, region] = code.split('-');
  const place = within(data.holidays, country);
  if (state === undefined || place === undefined) return place;
  const part = within(place.regions, state) ?? within(place.states, state);
  return region === undefined || part === undefined ? part : within(part.regions, region);
}

/** A code may spell what every object inherits: `US-constructor`. */
function within(places: Readonly<Record<string, Region>> | undefined, key: string): Region | undefined {
  return places !== undefined && Object.hasOwn(places, key) ? places[key] : undefined;
}
