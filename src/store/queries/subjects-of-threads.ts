import { sql } from 'kysely';
import { anyOf } from '../any-of.ts';
import type { Reading } from '../store.ts';

export interface SubjectOfThread {
  readonly person: string | null;
  readonly opportunity: string | null;
  readonly group: string | null;
}

/** Whom and what threads are about, by their ids. */
export async function subjectsOfThreads(
  tx: Reading,
  ids: readonly string[],
): Promise<ReadonlyMap<string, SubjectOfThread>> {
  if (ids.length === 0) return new Map();
  const { rows } = await sql<SubjectOfThread & { readonly id: string }>`
    select id, person_id as person, opportunity_id as opportunity, group_id as "group" from derived_threads
    where notebook = ${tx.notebook} and ${anyOf(tx, 'id', ids)}
  `.execute(tx.db);
  return new Map(rows.map((row) => [row.id, row]));
}
