/** What follows from one accepted offer, with what has been done of it: that is not kept, so it is reckoned anew. */

import { agendaOf } from '../../core/engine/agenda.ts';
import type { Instant } from '../../core/engine/almanac.ts';
import type { FollowUp } from '../../core/engine/follow-up.ts';
import { type Ledger, ledgerOf } from '../../core/engine/ledger.ts';
import { type HelperRole, whoHelped } from '../../core/engine/who-helped.ts';
import type { Opportunity } from '../../core/facts/opportunity.ts';
import { landed } from '../../core/playbooks/landed.ts';
import { notebookSlice } from '../../store/derived/notebook-slice.ts';
import { threadsFound } from '../../store/queries/threads-found.ts';
import type { View } from '../view.ts';

export interface Landing {
  readonly at: Instant;
  /** Ids of all who are to hear of it. */
  readonly people: readonly string[];
  readonly roles: ReadonlyMap<string, HelperRole>;
  /** Of this landing only, done ones among them. */
  readonly followUps: readonly FollowUp[];
  readonly ledger: Ledger;
}

const most = { limit: 10_000, offset: 0 };

export async function landingOf({ tx, owner, almanac, now }: View, accepted: Opportunity): Promise<Landing> {
  const at = almanac.instant(accepted.outcome?.at ?? accepted.openedAt);
  const { threads } = await threadsFound(tx, { playbook: landed.id, opportunity: accepted.id, ...most });
  const people = [...new Set(threads.flatMap(({ person }) => person ?? []))];
  const slice = await notebookSlice(
    tx,
    people.map((person) => `person:${person}`),
    { owner, now },
  );
  const ours = new Set(threads.map(({ id }) => id));
  const { followUps } = agendaOf(slice, almanac, { now, all: true });
  const ledger = ledgerOf(slice, almanac, now);
  return {
    at,
    people,
    roles: whoHelped(accepted, at, ledger),
    followUps: followUps.filter(({ thread }) => ours.has(thread)),
    ledger,
  };
}
