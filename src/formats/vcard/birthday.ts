/** BDAY in one notation: `1985-04-12`, or as much of it as is known. RFC 6350 §4.3.1 and §6.2.5, RFC 2426 §3.1.5 */

/** Apple writes a birthday without a year as one in a year that it names beside it. */
export function birthdayText(value: string, omittedYear: string | undefined): string | undefined {
  const date = value.trim().replace(/T.*$/, '');
  const parts =
    /^(?<year>\d{4})-?(?<month>\d\d)-?(?<day>\d\d)$/.exec(date) ??
    /^--(?<month>\d\d)-?(?<day>\d\d)$/.exec(date) ??
    /^(?<year>\d{4})(?:-(?<month>\d\d))?$/.exec(date);
  const { year, month, day } = parts?.groups ?? {};
  const known = [year === omittedYear ? undefined : year, month, day] as const;
  return parts && exists(known) ? written(known) : undefined;
}

type YearMonthDay = readonly [year: string | undefined, month: string | undefined, day: string | undefined];

/** A leap day without a year is one. */
function exists([year = '2000', month = '01', day = '01']: YearMonthDay): boolean {
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.getUTCMonth() + 1 === Number(month) && date.getUTCDate() === Number(day);
}

function written([year, month, day]: YearMonthDay): string {
  if (year !== undefined) return [year, month, day].filter((part) => part !== undefined).join('-');
  return `--${month}-${day}`;
}
