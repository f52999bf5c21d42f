import { sql } from 'kysely';
import type { Touch } from '../../core/facts/touch.ts';
import type { Reading } from '../store.ts';
import { factsOf } from './stored-facts.ts';

/** The touches with a person that count for the balance: where something was given or received, or asked in a talk. */
export async function exchangesWith(tx: Reading, person: string): Promise<readonly Touch[]> {
  const { rows } = await sql<{ readonly id: string }>`
    select t.id from touch_people w join touches t on t.notebook = w.notebook and t.id = w.touch_id
    where w.notebook = ${tx.notebook} and w.person_id = ${person}
      and (t.gave is not null or t.received is not null or t.occasion = 'informational')
    group by t.id, t.at order by t.at desc, t.id desc
  `.execute(tx.db);
  const ids = rows.map(({ id }) => id);
  const touchById = new Map((await factsOf(tx, 'touch', ids)).map(({ fact }) => [fact.id, fact]));
  return ids.flatMap((id) => touchById.get(id) ?? []);
}
