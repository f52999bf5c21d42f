/** Facts of one kind as they are kept, each with its version, by id. */

import { sql, type RawBuilder } from 'kysely';
import { anyOf } from '../any-of.ts';
import { columnsOf, readFields, type Row } from '../kinds/codec.ts';
import { everyKind, type AnyKind, type Facts, type KindName } from '../kinds/every-kind.ts';
import type { JoinedList } from '../kinds/fact-kind.ts';
import type { Reading } from '../store.ts';

export interface Stored<Fact> {
  readonly fact: Fact;
  /** Counts the changes of the record, from 1. */
  readonly version: number;
}

export async function everyFact<Kind extends KindName>(
  tx: Reading,
  kind: Kind,
): Promise<readonly Stored<Facts[Kind]>[]> {
  return storedWhere(tx, kind, () => undefined);
}

/** Those of the ids that are there. */
export async function factsOf<Kind extends KindName>(
  tx: Reading,
  kind: Kind,
  ids: readonly string[],
): Promise<readonly Stored<Facts[Kind]>[]> {
  return ids.length === 0 ? [] : storedWhere(tx, kind, (column) => anyOf(tx, column, ids));
}

export async function factOf<Kind extends KindName>(
  tx: Reading,
  kind: Kind,
  id: string,
): Promise<Stored<Facts[Kind]> | undefined> {
  const [stored] = await factsOf(tx, kind, [id]);
  return stored;
}

interface ReadList {
  readonly field: string;
  readonly always: boolean;
  readonly itemsByOwner: ReadonlyMap<string, readonly unknown[]>;
}

type Condition = (column: string) => RawBuilder<boolean> | undefined;

async function storedWhere<Kind extends KindName>(
  tx: Reading,
  name: Kind,
  condition: Condition,
): Promise<readonly Stored<Facts[Kind]>[]> {
  const kind: AnyKind = everyKind[name];
  const rows = await select(tx, { table: kind.table, order: ['id'], columns: columnsRead(tx, kind) }, condition('id'));
  const lists: ReadList[] = [];
  for (const [field, list] of Object.entries(kind.lists)) {
    lists.push({ field, always: list.always, itemsByOwner: await itemsByOwner(tx, list, condition(list.owner)) });
  }
  return rows.map((row) => {
    const fact: Record<string, unknown> = readFields(kind.fields, row);
    for (const { field, always, itemsByOwner } of lists) {
      const items = itemsByOwner.get(String(row['id'])) ?? (always ? [] : undefined);
      if (items) fact[field] = items;
    }
    return { fact: fact as unknown as Facts[Kind], version: Number(row['version']) };
  });
}

/** Undefined for all of them. */
function columnsRead({ withoutPictures }: Reading, { fields, pictures = [] }: AnyKind): readonly string[] | undefined {
  if (withoutPictures !== true || pictures.length === 0) return undefined;
  return ['version', ...columnsOf(fields).filter((column) => !pictures.includes(column))];
}

async function itemsByOwner(
  tx: Reading,
  list: JoinedList<unknown>,
  condition: RawBuilder<boolean> | undefined,
): Promise<ReadonlyMap<string, readonly unknown[]>> {
  const items = new Map<string, unknown[]>();
  for (const row of await select(tx, { table: list.table, order: [list.owner, 'position'] }, condition)) {
    const owner = String(row[list.owner]);
    const known = items.get(owner);
    if (known) known.push(list.item.read(row));
    else items.set(owner, [list.item.read(row)]);
  }
  return items;
}

async function select(
  tx: Reading,
  from: { readonly table: string; readonly order: readonly string[]; readonly columns?: readonly string[] | undefined },
  condition: RawBuilder<boolean> | undefined,
): Promise<readonly Row[]> {
  const where = condition ? sql`and ${condition}` : sql``;
  const order = sql.join(from.order.map((column) => sql.ref(column)));
  const columns = from.columns === undefined ? sql`*` : sql.join(from.columns.map((column) => sql.ref(column)));
  const { rows } = await sql<Row>`
    select ${columns} from ${sql.table(from.table)} where notebook = ${tx.notebook} ${where} order by ${order}
  `.execute(tx.db);
  return rows;
}
