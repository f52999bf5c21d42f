/** Which recurrence rules a group may have: those of days, weeks, months and years. RFC 5545 section 3.3.10 */

import { isDateText } from './time-schemas.ts';

interface Part {
  readonly fits: (value: string) => boolean;
  readonly must: string;
}

const weekdays = 'MO|TU|WE|TH|FR|SA|SU';

const frequency: Part = { fits: matches(/^(DAILY|WEEKLY|MONTHLY|YEARLY)$/), must: 'DAILY, WEEKLY, MONTHLY or YEARLY' };

const parts: Readonly<Record<string, Part>> = {
  FREQ: frequency,
  INTERVAL: { fits: isBetween(1, 99), must: 'a number from 1 to 99' },
  COUNT: { fits: isBetween(1, 999), must: 'a number from 1 to 999' },
  UNTIL: { fits: isUntil, must: 'a date such as 20270630 or an instant such as 20270630T225959Z' },
  BYDAY: {
    fits: matches(new RegExp(`^([+-]?[1-5])?(${weekdays})(,([+-]?[1-5])?(${weekdays}))*$`)),
    must: 'days such as TU,TH, or 2TU and -1FR for the second Tuesday and the last Friday',
  },
  BYMONTHDAY: { fits: isListBetween(1, 31), must: 'days of the month from 1 to 31, or from -31 to -1' },
  BYMONTH: { fits: (value) => value.split(',').every(isBetween(1, 12)), must: 'months from 1 to 12' },
  BYSETPOS: { fits: isListBetween(1, 366), must: 'numbers from 1 to 366, or from -366 to -1' },
  WKST: { fits: matches(new RegExp(`^(${weekdays})$`)), must: 'a day such as MO' },
};

/** What is wrong with a rule and what would be right; undefined where nothing is. */
export function flawOfRule(rule: string): string | undefined {
  const pairs = rule.split(';').map((part) => part.split('='));
  const names = pairs.map(([name = '']) => name);
  const values = new Map(pairs.map(([name = '', value = '']) => [name, value]));
  const strange = pairs.find((pair) => pair.length !== 2 || parts[pair[0] ?? ''] === undefined);
  if (strange !== undefined) {
    return `must be a rule such as FREQ=WEEKLY;INTERVAL=2;BYDAY=TU; ${strange.join('=') || 'an empty part'} is none of ${Object.keys(parts).join(', ')}`;
  }
  if (new Set(names).size < names.length) return 'must name each part once';
  const wrong = [...values].find(([name, value]) => parts[name]?.fits(value) === false);
  if (wrong !== undefined) return `must have as ${wrong[0]} ${parts[wrong[0]]?.must ?? ''}`;
  return flawOfWhole(values);
}

function flawOfWhole(values: ReadonlyMap<string, string>): string | undefined {
  const every = values.get('FREQ');
  if (every === undefined) return `must have FREQ: ${frequency.must}`;
  if (values.has('COUNT') && values.has('UNTIL')) return 'must not have both COUNT and UNTIL';
  const isNumbered = /\d/.test(values.get('BYDAY') ?? '');
  if (isNumbered && every !== 'MONTHLY' && every !== 'YEARLY') {
    return 'must count days, as in 2TU, only with FREQ=MONTHLY or YEARLY';
  }
  if (every === 'WEEKLY' && values.has('BYMONTHDAY')) return 'must not have BYMONTHDAY with FREQ=WEEKLY';
  const hasSet = ['BYDAY', 'BYMONTHDAY', 'BYMONTH'].some((name) => values.has(name));
  return values.has('BYSETPOS') && !hasSet ? 'must have BYDAY, BYMONTHDAY or BYMONTH beside BYSETPOS' : undefined;
}

function matches(pattern: RegExp): (value: string) => boolean {
  return (value) => pattern.test(value);
}

function isBetween(least: number, most: number): (value: string) => boolean {
  return (value) => /^\d{1,3}$/.test(value) && Number(value) >= least && Number(value) <= most;
}

function isListBetween(least: number, most: number): (value: string) => boolean {
  return (value) => value.split(',').every((one) => isBetween(least, most)(one.replace(/^[+-]/, '')));
}

function isUntil(value: string): boolean {
  const [, year, month, day] = /^(\d{4})(\d{2})(\d{2})(?:T(?:[01]\d|2[0-3])[0-5]\d[0-5]\dZ)?$/.exec(value) ?? [];
  return isDateText(`${year}-${month}-${day}`);
}
