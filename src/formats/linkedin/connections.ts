/** The `Connections.csv` of a LinkedIn archive: some notes, a header, and a row for each connection. */

import { leftOut } from '../brought/left-out.ts';
import type { RefusedLine } from '../text/refused-line.ts';
import { connectedOnDate } from './connected-on.ts';
import type { LinkedinTable } from './linkedin-table.ts';
import { type TableRow, tableRows } from './table-rows.ts';

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

/** A row that is left out, one that is taken, or one of which a cell is left out. */
export interface ConnectionRead {
  readonly connection?: Connection;
  readonly refused: readonly RefusedLine[];
  /** The row is broken, so that nobody knows who stood in it. */
  readonly isLost?: true;
}

/** In file order; at last what is left out on purpose. */
export function* connectionsIn(text: string, table: LinkedinTable<'connections'>): Generator<ConnectionRead> {
  const dates = new Map<string, string | undefined>();
  const dateOf = (written: string) => {
    if (!dates.has(written)) dates.set(written, connectedOnDate(written));
    return dates.get(written);
  };
  const out = leftOut({ nameless });
  for (const row of tableRows(text, table)) {
    if ('reason' in row) yield { refused: [row], isLost: true };
    else if (row.cell('firstname') === '' && row.cell('lastname') === '') out.add('nameless', row.line);
    else yield connectionOf(row, dateOf);
  }
  yield { refused: out.told() };
}

function nameless(count: number): string {
  return `Rows without a name, which LinkedIn writes for members who have left, are left out: ${count}.`;
}

function connectionOf(row: TableRow<'connections'>, dateOf: (written: string) => string | undefined): ConnectionRead {
  const [firstName, lastName] = [row.cell('firstname'), row.cell('lastname')];
  const name = `${firstName} ${lastName}`.trim();
  const connection: Mutable<Connection> = { line: row.line, name, firstName, lastName };
  for (const [key, column] of cells) {
    const value = row.cell(column);
    if (value !== '') connection[key] = value;
  }
  const written = row.cell('connectedon');
  const connectedOn = dateOf(written);
  if (connectedOn !== undefined) connection.connectedOn = connectedOn;
  if (connectedOn !== undefined || written === '') return { connection, refused: [] };
  const [shown = '', who = ''] = [written, name].map((text) => text.slice(0, 60).toWellFormed());
  const reason = `“${shown}” is not a date like 05 Mar 2026. ${who} is taken without it.`;
  return { connection, refused: [{ line: row.line, reason }] };
}

type Mutable<Content> = { -readonly [Key in keyof Content]: Content[Key] };

const cells = [
  ['url', 'url'],
  ['email', 'emailaddress'],
  ['company', 'company'],
  ['position', 'position'],
] as const;
