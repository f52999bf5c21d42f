/** Everything that happened with a person, the newest first. */

import { type RawBuilder, sql } from 'kysely';
import type { Facts, KindName } from '../kinds/every-kind.ts';
import type { Reading } from '../store.ts';
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
}

export async function personHistory(tx: Reading, person: string): Promise<PersonHistory> {
  const own = sql`w.notebook = ${tx.notebook} and w.person_id = ${person}`;
  const touches = await idsOf(
    tx,
    sql`
    select t.id, count(*) over () as total from touch_people w join touches t on t.notebook = w.notebook and t.id = w.touch_id
    where ${own} group by t.id, t.at order by t.at desc, t.id desc limit ${mostTouches}`,
  );
  const meetings = await idsOf(
    tx,
    sql`
    select m.id, 0 as total from meeting_people w join meetings m on m.notebook = w.notebook and m.id = w.meeting_id
    where ${own} group by m.id, m.starts order by m.starts desc, m.id`,
  );
  const referrals = await idsOf(
    tx,
    sql`
    select id, 0 as total from referrals
    where notebook = ${tx.notebook} and (from_id = ${person} or to_id = ${person}) order by at desc, id`,
  );
  const opportunities = await idsOf(
    tx,
    sql`
    select opportunity_id as id, 0 as total from opportunity_contacts w where ${own}
    union select t.opportunity_id, 0 from touch_people w join touches t on t.notebook = w.notebook and t.id = w.touch_id
    where ${own} and t.opportunity_id is not null`,
  );
  return {
    touches: await inOrder(tx, 'touch', touches.ids),
    touchCount: touches.total,
    meetings: await inOrder(tx, 'meeting', meetings.ids),
    referrals: await inOrder(tx, 'referral', referrals.ids),
    opportunities: await inOrder(tx, 'opportunity', opportunities.ids),
  };
}

async function idsOf(tx: Reading, query: RawBuilder<unknown>): Promise<{ ids: readonly string[]; total: number }> {
  const { rows } = await (query as RawBuilder<{ readonly id: string; readonly total: number | string }>).execute(tx.db);
  return { ids: rows.map(({ id }) => id), total: Number(rows[0]?.total ?? 0) };
}

async function inOrder<Kind extends KindName>(
  tx: Reading,
  kind: Kind,
  ids: readonly string[],
): Promise<readonly Stored<Facts[Kind]>[]> {
  const byId = new Map((await factsOf(tx, kind, ids)).map((stored) => [stored.fact.id, stored]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}
