/** The date of a connection, `05 Mar 2026`, as `2026-03-05`; `5-Mar-26` is what a spreadsheet makes of it. */

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

export function connectedOnDate(text: string): string | undefined {
  const iso = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  const [, day = '', monthName = '', year = ''] = /^(\d{1,2})[ -]([A-Za-z]{3})[ -](\d{4}|\d\d)$/.exec(text) ?? [];
  const month = months.indexOf(monthName.toLowerCase()) + 1;
  const date = iso?.[0] ?? `${year.padStart(4, '20')}-${`${month}`.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return exists(date) ? date : undefined;
}

function exists(date: string): boolean {
  const instant = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(date);
}
