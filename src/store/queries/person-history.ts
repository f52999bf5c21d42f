/** Everything that happened with a person, the newest first. */

import { type RawBuilder, sql } from 'kysely';
import type { Facts, KindName } from '../kinds/every-kind.ts';
import type { Reading } from '../store.ts';
import type { PageAsked } from './found-page.ts';
import { factsOf, type Stored } from './stored-facts.ts';

const mostTouches = 200;

export interface PersonHistory {
  /** At most 200. */
  readonly touches: readonly Stored<Facts['touch']>[];
  readonly touchCount: number;
  readonly meetings: readonly Stored<Facts['meeting']>[];
  /** Those that they gave, and those that led to them. */
  readonly referrals: readonly Stored<Facts['referral']>[];
  readonly opportunities: readonly Stored<Facts['opportunity']>[];
  /** By name. */
  readonly groups: readonly Stored<Facts['group']>[];
}

export async function personHistory(tx: Reading, person: string): Promise<PersonHistory> {
  const own = sql`w.notebook = ${tx.notebook} and w.person_id = ${person}`;
  const { touches, total } = await touchesWithPerson(tx, person, { limit: mostTouches, offset: 0 });
  const meetings = await idsOf(
    tx,
    sql`
    select m.id from meeting_people w join meetings m on m.notebook = w.notebook and m.id = w.meeting_id
    where ${own} group by m.id, m.starts order by m.starts desc, m.id`,
  );
  const referrals = await idsOf(
    tx,
    sql`
    select id from referrals
    where notebook = ${tx.notebook} and (from_id = ${person} or to_id = ${person}) order by at desc, id`,
  );
  const opportunities = await idsOf(
    tx,
    sql`
    select opportunity_id as id from opportunity_contacts w where ${own}
    union select t.opportunity_id from touch_people w join touches t on t.notebook = w.notebook and t.id = w.touch_id
    where ${own} and t.opportunity_id is not null`,
  );
  const groups = await idsOf(
    tx,
    sql`
    select g.id from group_members w join groups g on g.notebook = w.notebook and g.id = w.group_id
    where ${own} group by g.id, g.name order by g.name, g.id`,
  );
  return {
    touches,
    touchCount: total,
    meetings: await inOrder(tx, 'meeting', meetings),
    referrals: await inOrder(tx, 'referral', referrals),
    opportunities: await inOrder(tx, 'opportunity', opportunities),
    groups: await inOrder(tx, 'group', groups),
  };
}

/** The newest first. */
export async function touchesWithPerson(
  tx: Reading,
  person: string,
  { limit, offset }: PageAsked,
): Promise<{ readonly total: number; readonly touches: readonly Stored<Facts['touch']>[] }> {
  const { rows: counted } = await sql<{ readonly total: number | string }>`
    select count(distinct touch_id) as total from touch_people where notebook = ${tx.notebook} and person_id = ${person}
  `.execute(tx.db);
  const ids = await idsOf(
    tx,
    sql`
    select t.id from touch_people w join touches t on t.notebook = w.notebook and t.id = w.touch_id
    where w.notebook = ${tx.notebook} and w.person_id = ${person}
    group by t.id, t.at order by t.at desc, t.id desc limit ${limit} offset ${offset}`,
  );
  return { total: Number(counted[0]?.total ?? 0), touches: await inOrder(tx, 'touch', ids) };
}

async function idsOf(tx: Reading, query: RawBuilder<unknown>): Promise<readonly string[]> {
  const { rows } = await (query as RawBuilder<{ readonly id: string }>).execute(tx.db);
  return rows.map(({ id }) => id);
}

async function inOrder<Kind extends KindName>(
  tx: Reading,
  kind: Kind,
  ids: readonly string[],
): Promise<readonly Stored<Facts[Kind]>[]> {
  const byId = new Map((await factsOf(tx, kind, ids)).map((stored) => [stored.fact.id, stored]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}
