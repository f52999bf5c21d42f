/** Reads the derived tables back as the engine's answers, for all subjects or for some. */

import { sql, type RawBuilder } from 'kysely';
import type { Agenda } from '../../core/engine/follow-up.ts';
import { anyOf } from '../any-of.ts';
import { readFields, type Codecs, type Row } from '../kinds/codec.ts';
import type { Reading } from '../store.ts';
import { adviceFields, followUpFields, stoppedFields, threadFields } from './derived-rows.ts';

/** What follows from the facts, as far as it concerns some subjects. */
export type Consequence = Pick<Agenda, 'followUps' | 'threads' | 'stopped' | 'advice' | 'changesBySubject'>;

export type Subjects = readonly string[] | 'all';

/** Follow-ups in the order "quiet at the top", threads by id, stops and advice by subject. */
export async function keptAgenda(tx: Reading, subjects: Subjects): Promise<Consequence> {
  const condition = subjects === 'all' ? sql`` : sql`and ${anyOf(tx, 'subject', subjects)}`;
  const kept = async <Item extends object>(table: string, fields: Codecs<Item>, order: string) =>
    (await rowsOf(tx, table, sql`${condition} order by ${sql.raw(order)}`)).map((row) => readFields(fields, row));
  return {
    followUps: await kept('derived_follow_ups', followUpFields, 'rank, due, key'),
    threads: await kept('derived_threads', threadFields, 'id'),
    stopped: await kept('derived_stops', stoppedFields, 'subject, position'),
    advice: await kept('derived_advice', adviceFields, 'subject, position'),
    changesBySubject: new Map(
      (await rowsOf(tx, 'derived_subjects', condition)).map((row) => [String(row['subject']), Date.parse(String(row['changes_at']))]),
    ),
  };
}

async function rowsOf(tx: Reading, table: string, rest: RawBuilder<unknown>): Promise<readonly Row[]> {
  const { rows } = await sql<Row>`select * from ${sql.table(table)} where notebook = ${tx.notebook} ${rest}`.execute(tx.db);
  return rows;
}
