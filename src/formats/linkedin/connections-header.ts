/** The row of a Connections.csv that names its columns. LinkedIn puts some lines of notes before it. */

import { csvRows, type Delimiter } from '../csv/csv-rows.ts';

/** As LinkedIn names them; it changed their order and number over the years, not their names. */
const columnsByTitle = {
  'first name': 'firstName',
  'last name': 'lastName',
  url: 'url',
  'email address': 'email',
  company: 'company',
  position: 'position',
  'connected on': 'connectedOn',
} as const;

export type ColumnName = (typeof columnsByTitle)[keyof typeof columnsByTitle];

export interface ConnectionsHeader {
  /** From 1. */
  readonly line: number;
  /** Where the rows begin in the text. */
  readonly endsAt: number;
  readonly delimiter: Delimiter;
  /** In file order; undefined is a column that LinkedIn did not write. */
  readonly columns: readonly (ColumnName | undefined)[];
}

/** Other files of the archive have names of people, too; only this one says since when they are connected. */
const required: readonly ColumnName[] = ['firstName', 'lastName', 'connectedOn'];
const delimiters: readonly Delimiter[] = [',', ';', '\t'];
const lastLineLookedAt = 50;

/** Line breaks of the text must be `\n`. */
export function connectionsHeader(text: string): ConnectionsHeader | undefined {
  let from = 0;
  for (let line = 1; line <= lastLineLookedAt && from < text.length; line += 1) {
    const lineBreak = text.indexOf('\n', from);
    const endsAt = lineBreak < 0 ? text.length : lineBreak + 1;
    const found = columnsOf(text.slice(from, endsAt).trim());
    if (found) return { line, endsAt, ...found };
    from = endsAt;
  }
  return undefined;
}

function columnsOf(line: string): Pick<ConnectionsHeader, 'delimiter' | 'columns'> | undefined {
  if (!/connected on/i.test(line)) return undefined;
  for (const delimiter of delimiters) {
    const columns = (csvRows(line, delimiter)[0]?.cells ?? []).map(columnNamed);
    if (required.every((name) => columns.includes(name))) return { delimiter, columns };
  }
  return undefined;
}

function columnNamed(title: string): ColumnName | undefined {
  return Object.entries(columnsByTitle).find(([known]) => known === title.trim().toLowerCase())?.[1];
}
