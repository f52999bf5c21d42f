import { sql } from 'kysely';
import type { FollowUp, Thread } from '../../core/engine/follow-up.ts';
import { followUpFields, threadFields } from '../derived/derived-rows.ts';
import { readFields, type Row } from '../kinds/codec.ts';
import type { Reading } from '../store.ts';

/** A follow-up that is still owed; undefined where it has ended or never was. */
export async function owedByKey(tx: Reading, key: string): Promise<FollowUp | undefined> {
  const { rows } = await sql<Row>`
    select * from derived_follow_ups where notebook = ${tx.notebook} and key = ${key}
  `.execute(tx.db);
  return rows[0] && readFields(followUpFields, rows[0]);
}

export async function threadById(tx: Reading, id: string): Promise<Thread | undefined> {
  const { rows } = await sql<Row>`
    select * from derived_threads where notebook = ${tx.notebook} and id = ${id}
  `.execute(tx.db);
  return rows[0] && readFields(threadFields, rows[0]);
}
