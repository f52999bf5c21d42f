/** The touches that a brief is made of: with each person the last one, the last talk, and the last gifts either way. */

import { sql } from 'kysely';
import { wanted } from '../any-of.ts';
import type { Reading } from '../store.ts';
import { factsOf } from './stored-facts.ts';
import type { Touch } from '../../core/facts/touch.ts';

/** Newest first. */
export type TouchesByPerson = ReadonlyMap<string, readonly Touch[]>;

/** How many of the last gifts either way are told. */
const fewest = 3;

export async function briefTouches(tx: Reading, people: readonly string[]): Promise<TouchesByPerson> {
  const chosen = chosenFrom(await newestFirst(tx, people));
  const touches = await factsOf(tx, 'touch', [...new Set(chosen.map(({ touch }) => touch))]);
  const touchById = new Map(touches.map(({ fact }) => [fact.id, fact]));
  const byPerson = Map.groupBy(chosen, ({ person }) => person);
  return new Map(
    [...byPerson].map(([person, rows]) => [person, rows.flatMap(({ touch }) => touchById.get(touch) ?? [])]),
  );
}

interface TouchRow {
  readonly person: string;
  readonly touch: string;
  readonly direction: string;
  readonly gave: number;
  readonly received: number;
}

async function newestFirst(tx: Reading, people: readonly string[]): Promise<readonly TouchRow[]> {
  const { rows } = await sql<TouchRow>`
    select w.person_id as person, t.id as touch, t.direction,
      case when t.gave is null then 0 else 1 end as gave,
      case when t.received is null then 0 else 1 end as received
    from ${wanted(tx, people)}
    cross join touch_people w
    cross join touches t
    where w.notebook = ${tx.notebook} and w.person_id = wanted.value
      and t.notebook = ${tx.notebook} and t.id = w.touch_id
    order by t.at desc, t.id desc
  `.execute(tx.db);
  return rows;
}

/** Of each person the last touch, the last talk, and the last few with which something was given or received. */
function chosenFrom(rows: readonly TouchRow[]): readonly TouchRow[] {
  const counts = new Map<string, number>();
  const isAmong = (most: number, kind: string, { person }: TouchRow): boolean => {
    const count = (counts.get(`${kind} ${person}`) ?? 0) + 1;
    counts.set(`${kind} ${person}`, count);
    return count <= most;
  };
  return rows.filter((row) => {
    const told = [
      isAmong(1, 'touch', row),
      row.direction !== 'out' && isAmong(1, 'talk', row),
      row.gave === 1 && isAmong(fewest, 'gave', row),
      row.received === 1 && isAmong(fewest, 'received', row),
    ];
    return told.includes(true);
  });
}
