/** Threads by their state, person, playbook or opportunity, the newest first. */

import { sql } from 'kysely';
import type { Thread, ThreadState } from '../../core/engine/follow-up.ts';
import { threadFields } from '../derived/derived-rows.ts';
import { readFields, type Row } from '../kinds/codec.ts';
import type { Reading } from '../store.ts';

export interface ThreadQuestion {
  readonly state?: ThreadState;
  readonly person?: string;
  readonly opportunity?: string;
  readonly playbook?: string;
  readonly limit: number;
  readonly offset: number;
}

export async function threadsFound(
  tx: Reading,
  { state, person, opportunity, playbook, limit, offset }: ThreadQuestion,
): Promise<{ readonly total: number; readonly threads: readonly Thread[] }> {
  const wanted = { state, person_id: person, opportunity_id: opportunity, playbook };
  const conditions = Object.entries(wanted)
    .filter(([, value]) => value !== undefined)
    .map(([column, value]) => sql`${sql.ref(column)} = ${value}`);
  const { rows } = await sql<Row>`
    select *, count(*) over () as total from derived_threads
    where ${sql.join([sql`notebook = ${tx.notebook}`, ...conditions], sql` and `)}
    order by since desc, id limit ${limit} offset ${offset}
  `.execute(tx.db);
  return { total: Number(rows[0]?.['total'] ?? 0), threads: rows.map((row) => readFields(threadFields, row)) };
}
