/** Quiet hints across all playbooks; they flag and offer, and owe nothing. */

import type { Advice } from '../follow-up.ts';
import { coldAsks } from './cold-asks.ts';
import { isDismissed } from './dismissed.ts';
import type { Findings } from './findings.ts';
import { groupsToReview } from './groups-to-review.ts';
import { nextPeople } from './next-people.ts';
import { oneSidedAsks } from './one-sided-asks.ts';
import { overrunTalks } from './overrun-talks.ts';
import { searchesToClose } from './searches-to-close.ts';
import { twoAssociations } from './two-associations.ts';
import { unloggedTalks } from './unlogged-talks.ts';

export function adviceFor(findings: Findings): Advice[] {
  const advice: readonly Advice[] = [
    unloggedTalks,
    coldAsks,
    oneSidedAsks,
    nextPeople,
    overrunTalks,
    groupsToReview,
    searchesToClose,
    twoAssociations,
  ].flatMap((advise) => advise(findings));
  return advice.filter((one) => !isDismissed(one, findings.ledger));
}
