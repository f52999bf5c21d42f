/** What a LinkedIn archive says of its owner: `Profile.csv`, `Positions.csv` and `Email Addresses.csv`. */

import type { ImportedOwner } from '../brought/brought.ts';
import type { LinkedinTable, TableKind } from './linkedin-table.ts';
import { type TableRow, tableRows } from './table-rows.ts';

export function ownerOfProfile(text: string, table: LinkedinTable<'profile'>): ImportedOwner {
  const [row] = rowsOf(text, table);
  if (row === undefined) return {};
  return told({
    name: `${row.cell('firstname')} ${row.cell('lastname')}`.trim(),
    headline: row.cell('headline'),
    address: row.text('address').trim(),
  });
}

/** A headline for those who have none: what they do now, by the position that stands first. */
export function ownerOfPositions(text: string, table: LinkedinTable<'positions'>): ImportedOwner {
  const now = rowsOf(text, table).find((row) => row.cell('finishedon') === '');
  const [title, company] = [now?.cell('title') ?? '', now?.cell('companyname') ?? ''];
  return told({ headline: title === '' || company === '' ? title : `${title} at ${company}` });
}

/** The primary address, or else one that is confirmed. */
export function ownerOfEmails(text: string, table: LinkedinTable<'emails'>): ImportedOwner {
  const rows = rowsOf(text, table).filter((row) => /^\S+@\S+$/.test(row.cell('emailaddress')));
  const best =
    rows.find((row) => isYes(row.cell('primary'))) ?? rows.find((row) => isYes(row.cell('confirmed'))) ?? rows[0];
  return told({ email: best?.cell('emailaddress') ?? '' });
}

/** More positions or addresses has nobody. */
const mostRows = 1000;

function rowsOf<Kind extends TableKind>(text: string, table: LinkedinTable<Kind>): readonly TableRow<Kind>[] {
  return [...tableRows(text, table).take(mostRows)].flatMap((row) => ('reason' in row ? [] : [row]));
}

function isYes(cell: string): boolean {
  return cell.toLowerCase() === 'yes';
}

const longest = { name: 200, email: 320, headline: 300, address: 500 } as const;

function told(owner: Readonly<Partial<Record<keyof ImportedOwner, string>>>): ImportedOwner {
  const fits = ([key, text]: [string, string]) => text !== '' && text.length <= longest[key as keyof typeof longest];
  return Object.fromEntries(Object.entries(owner).filter(fits));
}
