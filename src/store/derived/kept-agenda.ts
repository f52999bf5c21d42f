/** Reads the derived tables back as the engine's answers, for all subjects or for some. */

import { sql } from 'kysely';
import type { Agenda, FollowUp } from '../../core/engine/follow-up.ts';
import { quietAtTheTop } from '../../core/engine/quiet-at-the-top.ts';
import { wanted } from '../any-of.ts';
import { readFields, type Codecs, type Row } from '../kinds/codec.ts';
import type { Reading } from '../store.ts';
import { adviceFields, followUpFields, stoppedFields, threadFields } from './derived-rows.ts';

/** What follows from the facts, as far as it concerns some subjects. */
export type Consequence = Pick<Agenda, 'followUps' | 'threads' | 'stopped' | 'advice' | 'changesBySubject'>;

export type Subjects = readonly string[] | 'all';

/** Follow-ups in the order "quiet at the top", stops and advice of a subject in their order, threads in none. */
export async function keptAgenda(tx: Reading, subjects: Subjects): Promise<Consequence> {
  const kept = async <Item extends object>(table: string, fields: Codecs<Item>): Promise<readonly Item[]> =>
    (await rowsOf(tx, table, subjects)).map((row) => readFields(fields, row));
  const changes = await rowsOf(tx, 'derived_subjects', subjects);
  return {
    followUps: await keptFollowUps(tx, subjects),
    threads: await kept('derived_threads', threadFields),
    stopped: await kept('derived_stops', stoppedFields),
    advice: await kept('derived_advice', adviceFields),
    changesBySubject: new Map(changes.map((row) => [String(row['subject']), Date.parse(String(row['changes_at']))])),
  };
}

/** Only what is owed, in the order "quiet at the top". */
export async function keptFollowUps(tx: Reading, subjects: Subjects): Promise<readonly FollowUp[]> {
  const rows = await rowsOf(tx, 'derived_follow_ups', subjects);
  return quietAtTheTop(rows.map((row) => readFields(followUpFields, row)));
}

async function rowsOf(tx: Reading, table: string, subjects: Subjects): Promise<readonly Row[]> {
  const [from, where] =
    subjects === 'all' ? [sql``, sql``] : [sql`${wanted(tx, subjects)} cross join`, sql`and t.subject = wanted.value`];
  const { rows } =
    await sql<Row>`select t.* from ${from} ${sql.table(table)} t where t.notebook = ${tx.notebook} ${where}`.execute(
      tx.db,
    );
  return table === 'derived_stops' || table === 'derived_advice' ? rows.toSorted(byPosition) : rows;
}

function byPosition(a: Row, b: Row): number {
  return Number(a['position']) - Number(b['position']);
}
