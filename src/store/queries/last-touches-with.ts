import { sql } from 'kysely';
import type { Touch } from '../../core/facts/touch.ts';
import type { Reading } from '../store.ts';
import { factsOf } from './stored-facts.ts';

/** The touches with a person, newest first. */
export async function lastTouchesWith(tx: Reading, person: string, limit: number): Promise<readonly Touch[]> {
  const { rows } = await sql<{ readonly id: string }>`
    select t.id from touch_people w cross join touches t
    where w.notebook = ${tx.notebook} and w.person_id = ${person} and t.notebook = w.notebook and t.id = w.touch_id
    order by t.at desc, t.id desc limit ${limit}
  `.execute(tx.db);
  const ids = rows.map(({ id }) => id);
  const byId = new Map((await factsOf(tx, 'touch', ids)).map(({ fact }) => [fact.id, fact]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}
