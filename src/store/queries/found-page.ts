/** One page of the facts of a kind that meet some conditions, and how many meet them in all. */

import { sql, type RawBuilder } from 'kysely';
import { everyKind, type Facts, type KindName } from '../kinds/every-kind.ts';
import type { Reading } from '../store.ts';
import { factsOf, type Stored } from './stored-facts.ts';

export interface PageAsked {
  readonly limit: number;
  readonly offset: number;
}

export interface PageFound<Fact> {
  readonly total: number;
  /** In the order that was asked for. */
  readonly items: readonly Stored<Fact>[];
}

/** Conditions and order speak of the table as `f`; `undefined` is no condition. */
export async function foundPage<Kind extends KindName>(
  tx: Reading,
  kind: Kind,
  question: PageAsked & {
    readonly where: readonly (RawBuilder<unknown> | undefined)[];
    readonly order: RawBuilder<unknown>;
  },
): Promise<PageFound<Facts[Kind]>> {
  const conditions = [sql`f.notebook = ${tx.notebook}`, ...question.where.filter((one) => one !== undefined)];
  const found = sql`from ${sql.table(everyKind[kind].table)} f where ${sql.join(conditions, sql` and `)}`;
  const { rows: counted } = await sql<{ readonly total: number }>`select count(*) as total ${found}`.execute(tx.db);
  const { rows } = await sql<{ readonly id: string }>`
    select f.id ${found} order by ${question.order} limit ${question.limit} offset ${question.offset}
  `.execute(tx.db);
  const ids = rows.map(({ id }) => id);
  const storedById = new Map((await factsOf(tx, kind, ids)).map((stored) => [stored.fact.id, stored]));
  return { total: counted[0]?.total ?? 0, items: ids.flatMap((id) => storedById.get(id) ?? []) };
}

/** By the name of a fact, as it is folded for search, so that accents and case do not part what belongs together. */
export function byName(tx: Reading, kind: KindName): RawBuilder<unknown> {
  return sql`(select s.name from search_names s where s.notebook = ${tx.notebook} and s.kind = ${kind} and s.id = f.id), f.id`;
}

/** Undefined where nothing was asked for. */
export function equals(column: string, value: string | undefined): RawBuilder<unknown> | undefined {
  return value === undefined ? undefined : sql`${sql.ref(`f.${column}`)} = ${value}`;
}

/** Whether a joined list of a fact names somebody; undefined where nobody was asked for. */
export function names(
  tx: Reading,
  list: { readonly table: string; readonly owner: string },
  person: string | undefined,
): RawBuilder<unknown> | undefined {
  if (person === undefined) return undefined;
  return sql`f.id in (
    select l.${sql.ref(list.owner)} from ${sql.table(list.table)} l
    where l.notebook = ${tx.notebook} and l.person_id = ${person}
  )`;
}
