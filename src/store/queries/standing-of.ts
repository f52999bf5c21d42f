/** How opportunities stand: what is due first about each, since when it is parked, when anything last happened. */

import { sql } from 'kysely';
import type { Instant } from '../../core/engine/almanac.ts';
import type { FollowUp, Thread } from '../../core/engine/follow-up.ts';
import { nextStep } from '../../core/playbooks/next-step.ts';
import { anyOf } from '../any-of.ts';
import { followUpFields, threadFields } from '../derived/derived-rows.ts';
import { readFields, type Row } from '../kinds/codec.ts';
import type { Reading } from '../store.ts';

export interface Standing {
  readonly next?: FollowUp;
  /** Undefined also where something else is still under way. */
  readonly parkedSince?: Instant;
  readonly lastTouchAt?: Instant;
}

export async function standingOf(tx: Reading, ids: readonly string[]): Promise<(opportunity: string) => Standing> {
  const { rows: owed } = await sql<Row>`
    select * from (
      select *, row_number() over (partition by opportunity_id order by due, rank, key) as place
      from derived_follow_ups where notebook = ${tx.notebook} and ${anyOf(tx, 'opportunity_id', ids)}
    ) as owed where place = 1
  `.execute(tx.db);
  const { rows: resting } = await sql<Row>`
    select * from derived_threads
    where notebook = ${tx.notebook} and ${anyOf(tx, 'opportunity_id', ids)} and state in ('active', 'parked')
  `.execute(tx.db);
  const { rows: touched } = await sql<{ readonly id: string; readonly at: string }>`
    select opportunity_id as id, max(at) as at from touches
    where notebook = ${tx.notebook} and ${anyOf(tx, 'opportunity_id', ids)} group by opportunity_id
  `.execute(tx.db);
  const next = new Map(
    owed.map((row) => readFields(followUpFields, row)).map((followUp) => [followUp.about.opportunity, followUp]),
  );
  const threads = Map.groupBy(
    resting.map((row) => readFields(threadFields, row)),
    ({ about }) => about.opportunity,
  );
  const lastTouch = new Map(touched.map(({ id, at }) => [id, Date.parse(at)]));
  return (opportunity) => ({
    ...present('next', next.get(opportunity)),
    ...present('parkedSince', parkedSince(threads.get(opportunity) ?? [])),
    ...present('lastTouchAt', lastTouch.get(opportunity)),
  });
}

/** The question what comes next is asked of what rests as well, so it does not count as being under way. */
function parkedSince(threads: readonly Thread[]): Instant | undefined {
  const underWay = threads.filter(({ state, playbook }) => state === 'active' && playbook !== nextStep.id);
  const parked = threads.filter(({ state }) => state === 'parked').map(({ since }) => since);
  return underWay.length > 0 || parked.length === 0 ? undefined : Math.max(...parked);
}

function present<Name extends string, Value>(name: Name, value: Value | undefined): { [N in Name]?: Value } {
  return value === undefined ? {} : ({ [name]: value } as { [N in Name]: Value });
}
