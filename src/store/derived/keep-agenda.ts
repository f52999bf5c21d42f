/** Brings the derived tables from one answer of the engine to the next, writing only what differs. */

import { sql } from 'kysely';
import { subjectOf } from '../../core/engine/subject.ts';
import { anyOf } from '../any-of.ts';
import { columnsOf, momentText, writeFields, type Codecs, type SqlValue } from '../kinds/codec.ts';
import { insertRows } from '../queries/insert-rows.ts';
import type { Writing } from '../store.ts';
import { adviceFields, followUpFields, stoppedFields, threadFields } from './derived-rows.ts';
import type { Consequence } from './kept-agenda.ts';

export async function keepAgenda(tx: Writing, before: Consequence, after: Consequence): Promise<void> {
  await keepByKey(tx, {
    table: 'derived_follow_ups',
    key: 'key',
    columns: ['subject', ...columnsOf(followUpFields)],
    before: rowsByKey(before.followUps, followUpFields, 'key'),
    after: rowsByKey(after.followUps, followUpFields, 'key'),
  });
  await keepByKey(tx, {
    table: 'derived_threads',
    key: 'id',
    columns: ['subject', ...columnsOf(threadFields)],
    before: rowsByKey(before.threads, threadFields, 'id'),
    after: rowsByKey(after.threads, threadFields, 'id'),
  });
  await keepBySubject(tx, {
    table: 'derived_stops',
    columns: columnsOf(stoppedFields),
    before: rowsBySubject(before.stopped, stoppedFields),
    after: rowsBySubject(after.stopped, stoppedFields),
  });
  await keepBySubject(tx, {
    table: 'derived_advice',
    columns: columnsOf(adviceFields),
    before: rowsBySubject(before.advice, adviceFields),
    after: rowsBySubject(after.advice, adviceFields),
  });
  await keepByKey(tx, {
    table: 'derived_subjects',
    key: 'subject',
    columns: ['subject', 'changes_at'],
    before: changeRows(before),
    after: changeRows(after),
  });
}

type Values = readonly SqlValue[];

interface Kept<Rows> {
  readonly table: string;
  readonly columns: readonly string[];
  readonly before: ReadonlyMap<string, Rows>;
  readonly after: ReadonlyMap<string, Rows>;
}

function rowsByKey<Item extends object>(
  items: readonly Item[],
  fields: Codecs<Item>,
  key: keyof Item,
): ReadonlyMap<string, Values> {
  return new Map(items.map((item) => [String(item[key]), [subjectOf(item), ...writeFields(fields, item)]]));
}

function rowsBySubject<Item extends object>(
  items: readonly Item[],
  fields: Codecs<Item>,
): ReadonlyMap<string, readonly Values[]> {
  const rows = new Map<string, Values[]>();
  for (const item of items) {
    const subject = subjectOf(item);
    rows.set(subject, [...(rows.get(subject) ?? []), writeFields(fields, item)]);
  }
  return rows;
}

function changeRows({ changesBySubject }: Consequence): ReadonlyMap<string, Values> {
  return new Map([...changesBySubject].map(([subject, at]) => [subject, [subject, momentText(at)]]));
}

async function keepByKey(tx: Writing, kept: Kept<Values> & { readonly key: string }): Promise<void> {
  const { outdated, fresh } = difference(kept);
  await removeWhere(tx, kept.table, { column: kept.key, values: outdated });
  await insertRows(
    tx,
    kept,
    fresh.map(([, row]) => row),
  );
}

async function keepBySubject(tx: Writing, kept: Kept<readonly Values[]>): Promise<void> {
  const { outdated, fresh } = difference(kept);
  await removeWhere(tx, kept.table, { column: 'subject', values: outdated });
  const rows = fresh.flatMap(([subject, list]) => list.map((row, position) => [subject, position, ...row]));
  await insertRows(tx, { table: kept.table, columns: ['subject', 'position', ...kept.columns] }, rows);
}

function difference<Rows>({ before, after }: Kept<Rows>) {
  const isSame = (key: string, rows: Rows): boolean => JSON.stringify(before.get(key)) === JSON.stringify(rows);
  const fresh = [...after].filter(([key, rows]) => !isSame(key, rows));
  const gone = [...before.keys()].filter((key) => !after.has(key));
  return { fresh, outdated: [...gone, ...fresh.map(([key]) => key).filter((key) => before.has(key))] };
}

async function removeWhere(
  tx: Writing,
  table: string,
  { column, values }: { readonly column: string; readonly values: readonly string[] },
): Promise<void> {
  if (values.length === 0) return;
  await sql`
    delete from ${sql.table(table)} where notebook = ${tx.notebook} and ${anyOf(tx, column, values)}
  `.execute(tx.db);
}
