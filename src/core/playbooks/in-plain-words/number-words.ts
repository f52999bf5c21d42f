/** Numbers, days and dates as a sentence has them. */

const small: readonly string[] = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

export function inWords(value: number): string {
  return small[value] ?? String(value);
}

export function counted(value: number, noun: string): string {
  return `${inWords(value)} ${nounFor(value, noun)}`;
}

export function nounFor(value: number, noun: string): string {
  return value === 1 ? noun : `${noun}s`;
}

/** Whole weeks are said as weeks, up to half a year. */
export function daysInWords(value: number): string {
  if (value === 7) return 'a week';
  return value > 0 && value % 7 === 0 && value <= 56 ? counted(value / 7, 'week') : counted(value, 'day');
}

const months: readonly string[] = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** `12-01` as `1 December`. */
export function dateInWords(monthDay: string): string {
  const [month = 1, day = 1] = monthDay.split('-').map(Number);
  return `${day} ${months[month - 1]}`;
}

export function timesInWords(value: number): string {
  if (value === 1) return 'once';
  return value === 2 ? 'twice' : `${inWords(value)} times`;
}

export function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
