/** What commands changed, so that it can be taken back: each fact once for a command, as it was before. */

import { sql } from 'kysely';
import type { SqlValue } from '../kinds/codec.ts';
import type { KindName } from '../kinds/every-kind.ts';
import type { Reading, Writing } from '../store.ts';
import { insertRows } from './insert-rows.ts';

/** The kinds of fact, and the owner's settings, which are changed as facts are. */
export type KeptKind = KindName | 'settings';

export interface KeptChange {
  readonly kind: KeptKind;
  readonly id: string;
  /** `named` for a person whom the command only names. */
  readonly change: 'added' | 'changed' | 'removed' | 'named';
  /** JSON text; null where there was nothing, and where it may not be known any more. */
  readonly before: string | null;
  /** The version that the command left, counted on where it removed; null where it only names. */
  readonly version: number | null;
}

/** As many at once as fit into the memory beside an import of hundreds of thousands. */
const mostAtOnce = 5_000;

export async function keepChanges(tx: Writing, number: number, changes: Iterable<KeptChange>): Promise<void> {
  const columns = ['number', 'position', 'kind', 'fact_id', 'change', 'before', 'version'];
  let rows: SqlValue[][] = [];
  let position = 0;
  const write = async (): Promise<void> => {
    await insertRows(tx, { table: 'command_facts', columns }, rows);
    rows = [];
  };
  for (const { kind, id, change, before, version } of changes) {
    rows.push([number, position, kind, id, change, before, version]);
    position += 1;
    if (rows.length === mostAtOnce) await write();
  }
  await write();
}

/** What a command changed, in the order in which it did. */
export async function changesBy(tx: Reading, number: number): Promise<readonly KeptChange[]> {
  const { rows } = await sql<KeptChange>`
    select kind, fact_id as id, change, before, version from command_facts
    where notebook = ${tx.notebook} and number = ${number} and change <> 'named' order by position
  `.execute(tx.db);
  return rows;
}

/** How many facts a command changed, by its id; no further than `most`. */
export async function changeCount(tx: Reading, id: string, most: number): Promise<number> {
  const { rows } = await sql<{ readonly count: number }>`
    select count(*) as count from (
      select 1 from commands c
      join command_facts f on f.notebook = c.notebook and f.number = c.number
      where c.notebook = ${tx.notebook} and c.id = ${id} limit ${most}
    ) some
  `.execute(tx.db);
  return Number(rows[0]?.count ?? 0);
}

export interface LaterChange extends KeptChange {
  readonly number: number;
}

/** What later commands changed of the facts that a command changed, in the order in which they did. */
export async function changesAfter(tx: Reading, number: number): Promise<readonly LaterChange[]> {
  const { rows } = await sql<LaterChange>`
    select l.number, l.kind, l.fact_id as id, l.change, l.before, l.version
    from command_facts c
    cross join command_facts l
    where c.notebook = ${tx.notebook} and c.number = ${number} and c.change <> 'named'
      and l.notebook = c.notebook and l.kind = c.kind and l.fact_id = c.fact_id and l.number > c.number
      and l.change <> 'named'
    order by l.number
  `.execute(tx.db);
  return rows;
}

export interface ChangeOfFact {
  readonly number: number;
  readonly kind: KeptKind;
  readonly id: string;
}

/** Which facts later commands changed, in the order in which they did. */
export async function factsChangedAfter(tx: Reading, number: number): Promise<readonly ChangeOfFact[]> {
  const { rows } = await sql<ChangeOfFact>`
    select number, kind, fact_id as id from command_facts
    where notebook = ${tx.notebook} and number > ${number} and change <> 'named' order by number, position
  `.execute(tx.db);
  return rows;
}
