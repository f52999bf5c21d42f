/** What is known of a birthday without its year or day, as a person says it. */

const months = [
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

/** From the notation of a card: `--04-12` is “12 April”, `1985-04` “April 1985”. */
export function birthdayWords(birthday: string): string {
  const [year, month, day] = birthday.replace(/^--/, '-').split('-');
  const monthName = month === undefined ? undefined : months[Number(month) - 1];
  return [day === undefined ? undefined : `${Number(day)}`, monthName, year].filter(Boolean).join(' ');
}
