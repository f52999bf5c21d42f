/** The `Connections.csv` of a LinkedIn archive: some notes, a header, and a row for each connection. */

import { csvRows, type CsvRow } from '../csv/csv-rows.ts';
import { plainText } from '../text/plain-text.ts';
import type { RefusedLine } from '../text/refused-line.ts';
import { connectedOnDate } from './connected-on.ts';
import { type ColumnName, connectionsHeader } from './connections-header.ts';

export interface Connection {
  /** Where its row begins, from 1. */
  readonly line: number;
  /** First and last name as LinkedIn shows them, credentials and all. */
  readonly name: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly url?: string;
  /** LinkedIn gives it only for those who allow it. */
  readonly email?: string;
  readonly company?: string;
  readonly position?: string;
  /** `YYYY-MM-DD` */
  readonly connectedOn?: string;
}

export interface ConnectionsRead {
  /** In file order. */
  readonly connections: readonly Connection[];
  /** Rows that are left out, and cells left out of a row that is taken; in file order. */
  readonly refused: readonly RefusedLine[];
}

/** Where a text has no header of a Connections.csv, nothing is read and the refusal says what was expected. */
export function readConnections(file: string): ConnectionsRead {
  const text = plainText(file).replace(/^\ufeff/, '');
  const header = connectionsHeader(text);
  if (!header) return { connections: [], refused: [{ line: 1, reason: noHeaderReason }] };
  const rows = csvRows(text.slice(header.endsAt), header.delimiter);
  const connections: Connection[] = [];
  const refused: RefusedLine[] = [];
  for (const row of rows) {
    const placed = { ...row, line: row.line + header.line, lastLine: row.lastLine + header.line };
    const read = connectionOf(placed, header.columns);
    if (read.connection) connections.push(read.connection);
    if (read.reason !== undefined) refused.push({ line: placed.line, reason: read.reason });
  }
  return { connections, refused };
}

export const noHeaderReason =
  'This is no Connections.csv of LinkedIn: the header “First Name,Last Name,URL,Email Address,Company,Position,' +
  'Connected On” is missing. On LinkedIn, with English as its language, ask for a copy of your data, choose ' +
  'Connections, and import the file Connections.csv of the archive as it comes.';

interface ConnectionRead {
  readonly connection?: Connection;
  readonly reason?: string;
}

function connectionOf(row: CsvRow, columns: readonly (ColumnName | undefined)[]): ConnectionRead {
  if (row.hasBadQuotes)
    return { reason: `The quotation marks ${reach(row)} do not pair up. Mend them and import again.` };
  const extra = row.cells.slice(columns.length);
  if (row.cells.length < columns.length || extra.some((cell) => cell.trim() !== '')) {
    return {
      reason:
        `This row has ${row.cells.length} cells where the header names ${columns.length}. ` +
        'Put a cell that holds a comma into quotation marks, or export the file again.',
    };
  }
  const cell = (column: ColumnName) => (row.cells[columns.indexOf(column)] ?? '').trim().replace(/\s+/g, ' ');
  const name = `${cell('firstName')} ${cell('lastName')}`.trim();
  if (name === '') {
    return {
      reason: 'This row has no name. LinkedIn writes such rows for members who have left; nothing can be added.',
    };
  }
  const connectedOn = connectedOnDate(cell('connectedOn'));
  const connection: Connection = {
    line: row.line,
    name,
    firstName: cell('firstName'),
    lastName: cell('lastName'),
    ...filled('url', cell('url')),
    ...filled('email', cell('email')),
    ...filled('company', cell('company')),
    ...filled('position', cell('position')),
    ...filled('connectedOn', connectedOn ?? ''),
  };
  if (connectedOn !== undefined || cell('connectedOn') === '') return { connection };
  return {
    connection,
    reason: `“${cell('connectedOn')}” is not a date like 05 Mar 2026. ${name} is taken without it.`,
  };
}

function reach({ line, lastLine }: CsvRow): string {
  return line === lastLine ? 'in this row' : `from here to line ${lastLine}`;
}

function filled<Key extends string>(key: Key, value: string): { [Name in Key]?: string } {
  return value === '' ? {} : ({ [key]: value } as { [Name in Key]: string });
}
