/** The touches that a brief is made of: with each person the last one, the last talk, and the last gifts either way. */

import { sql } from 'kysely';
import { anyOf } from '../any-of.ts';
import type { Reading } from '../store.ts';
import { factsOf } from './stored-facts.ts';
import type { Touch } from '../../core/facts/touch.ts';

/** Newest first. */
export type TouchesByPerson = ReadonlyMap<string, readonly Touch[]>;

const fewest = 3;

export async function briefTouches(tx: Reading, people: readonly string[]): Promise<TouchesByPerson> {
  const { rows } = await sql<{ readonly person: string; readonly touch: string }>`
    with own as (
      select w.person_id as person, t.id as touch, t.at as at,
        row_number() over (partition by w.person_id order by t.at desc, t.id desc) as nth,
        row_number() over (partition by w.person_id, t.direction = 'out' order by t.at desc, t.id desc) as nth_talk,
        row_number() over (partition by w.person_id, t.gave is null order by t.at desc, t.id desc) as nth_gave,
        row_number() over (partition by w.person_id, t.received is null order by t.at desc, t.id desc) as nth_received,
        t.direction, t.gave, t.received
      from touch_people w join touches t on t.notebook = w.notebook and t.id = w.touch_id
      where w.notebook = ${tx.notebook} and ${anyOf(tx, 'w.person_id', people)}
    )
    select person, touch from own
    where nth = 1 or (direction <> 'out' and nth_talk = 1)
      or (gave is not null and nth_gave <= ${fewest}) or (received is not null and nth_received <= ${fewest})
    order by at desc, touch desc
  `.execute(tx.db);
  const touches = await factsOf(tx, 'touch', [...new Set(rows.map(({ touch }) => touch))]);
  const touchById = new Map(touches.map(({ fact }) => [fact.id, fact]));
  const byPerson = new Map<string, Touch[]>();
  for (const { person, touch } of rows) {
    const fact = touchById.get(touch);
    if (fact !== undefined) byPerson.set(person, [...(byPerson.get(person) ?? []), fact]);
  }
  return byPerson;
}
