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
  return stored(tx, kind, { order: byId });
}

/** Some at a time, so that of a hundred thousand little is held. Touches also come from the earliest on. */
export async function* factSlices<Kind extends KindName>(
  tx: Reading,
  kind: Kind,
  order: readonly (keyof Facts[Kind] & string)[] = byId,
): AsyncGenerator<readonly Facts[Kind][]> {
  let where: RawBuilder<boolean> | undefined;
  let isLast = false;
  while (!isLast) {
    const facts = (await stored(tx, kind, { order, where, most: sliceLength })).map(({ fact }) => fact);
    const last = facts.at(-1);
    if (last !== undefined) {
      yield facts;
      where = sql`(${columnList(order)}) > (${sql.join(order.map((field) => last[field]))})`;
    }
    isLast = facts.length < sliceLength;
  }
}

/** Those of the ids that are there. */
export async function factsOf<Kind extends KindName>(
  tx: Reading,
  kind: Kind,
  ids: readonly string[],
): Promise<readonly Stored<Facts[Kind]>[]> {
  return ids.length === 0 ? [] : stored(tx, kind, { order: byId, where: anyOf(tx, 'id', ids) });
}

export async function factOf<Kind extends KindName>(
  tx: Reading,
  kind: Kind,
  id: string,
): Promise<Stored<Facts[Kind]> | undefined> {
  const [stored] = await factsOf(tx, kind, [id]);
  return stored;
}

const byId = ['id'] as const;

/** Enough that asking costs little beside the reading, and so few that they are gone before they count as old. */
const sliceLength = 250;

/** Without a condition all of them, at most so many. */
interface Which {
  readonly order: readonly string[];
  readonly where?: RawBuilder<boolean> | undefined;
  readonly most?: number;
}

interface ReadList {
  readonly field: string;
  readonly always: boolean;
  readonly itemsByOwner: ReadonlyMap<string, readonly unknown[]>;
}

async function stored<Kind extends KindName>(
  tx: Reading,
  name: Kind,
  which: Which,
): Promise<readonly Stored<Facts[Kind]>[]> {
  const kind: AnyKind = everyKind[name];
  const rows = await select(tx, { table: kind.table, columns: columnsRead(tx, kind), ...which });
  const isSome = which.where !== undefined || which.most !== undefined;
  const ids = isSome ? rows.map((row) => String(row['id'])) : undefined;
  const lists: ReadList[] = [];
  for (const [field, list] of Object.entries(kind.lists)) {
    lists.push({ field, always: list.always, itemsByOwner: await itemsByOwner(tx, list, ids) });
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

function columnsRead({ withoutPictures }: Reading, { fields, pictures = [] }: AnyKind): readonly string[] {
  const columns = ['version', ...columnsOf(fields)];
  return withoutPictures === true ? columns.filter((column) => !pictures.includes(column)) : columns;
}

async function itemsByOwner(
  tx: Reading,
  { table, owner, item }: JoinedList<unknown>,
  owners: readonly string[] | undefined,
): Promise<ReadonlyMap<string, readonly unknown[]>> {
  const where = owners && anyOf(tx, owner, owners);
  const order = [owner, 'position'];
  const items = new Map<string, unknown[]>();
  for (const row of await select(tx, { table, columns: [owner, ...item.columns], order, where })) {
    const id = String(row[owner]);
    const known = items.get(id);
    if (known) known.push(item.read(row));
    else items.set(id, [item.read(row)]);
  }
  return items;
}

async function select(
  tx: Reading,
  { table, columns, order, where, most }: Which & { readonly table: string; readonly columns: readonly string[] },
): Promise<readonly Row[]> {
  const and = where ? sql`and ${where}` : sql``;
  const limit = most === undefined ? sql`` : sql`limit ${most}`;
  const { rows } = await sql<Row>`
    select ${columnList(columns)} from ${sql.table(table)} where notebook = ${tx.notebook} ${and}
    order by ${columnList(order)} ${limit}
  `.execute(tx.db);
  return rows;
}

function columnList(columns: readonly string[]): RawBuilder<unknown> {
  return sql.join(columns.map((column) => sql.ref(column)));
}
