/** A table as people, by what its columns are said or guessed to mean, and as the owner is shown it. */

import type { Brought, BroughtFormat, ReadingChoices } from '../brought/brought.ts';
import type { Unread } from '../brought/reader.ts';
import type { ColumnMeaning, TableColumn } from '../brought/table-shown.ts';
import { addressesOf } from './addresses-of.ts';
import { dateOrderIn } from './birthday-in.ts';
import { guessedColumns } from './guessed-columns.ts';
import { peopleOfRows } from './people-of-rows.ts';
import { tableHead, type TableHead } from './table-head.ts';
import type { TableLayout } from './table-layout.ts';
import type { TableRows } from './table-rows.ts';

interface Table {
  readonly format: BroughtFormat;
  readonly rows: TableRows;
}

export function broughtTable({ format, rows }: Table, { columns }: Pick<ReadingChoices, 'columns'>): Brought | Unread {
  const head = tableHead(rows);
  if (head === undefined) return { unread: [{ line: 1, reason: noHeaderReason }] };
  const { titles, samples, line, width } = head;
  const meanings = columns === undefined ? guessedColumns(titles, samples) : titles.map((_, at) => columns[at] ?? null);
  const dates = samples.flatMap((cells, at) => (meanings[at] === 'birthday' ? cells : []));
  const addresses = addressesOf({ titles, meanings });
  const layout: TableLayout = {
    source: 'table',
    width,
    columns: meanings,
    addresses,
    isGuarded: format === 'csv',
    dateOrder: dateOrderIn(dates),
  };
  const { brought, rowCount } = peopleOfRows(rows, { format, headerLine: line, layout });
  const isNamed = meanings.some((meaning) => meaning !== null && namesSomebody.has(meaning));
  const refused = isNamed ? brought.refused : [{ line, reason: namelessReason }];
  return { ...brought, refused, table: { columns: shownColumns(head, meanings), rowCount } };
}

const noHeaderReason =
  'The first row of this table holds somebody’s values, not the names of the columns. Put a row such as “Name, E-mail, Phone” above it, and bring it again.';

const namesSomebody: ReadonlySet<ColumnMeaning> = new Set(['name', 'first-name', 'last-name']);

const namelessReason =
  'None of these columns is known to hold names. Say which one does, and the people in them are read.';

const [samplesShown, longestSample] = [3, 60];

function shownColumns(
  { titles, samples }: TableHead,
  meanings: readonly (ColumnMeaning | null)[],
): readonly TableColumn[] {
  return titles.map((title, at) => ({
    title: shortened(title),
    samples: [...new Set(samples[at])].slice(0, samplesShown).map(shortened),
    meaning: meanings[at] ?? null,
  }));
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > longestSample ? `${line.slice(0, longestSample).toWellFormed()}…` : line;
}
