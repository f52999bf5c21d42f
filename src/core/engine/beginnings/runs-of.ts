/** Which runs a playbook has: each kind of beginning is read in its own file. */

import type { Beginning, Playbook } from '../../playbooks/playbook.ts';
import type { Ledger } from '../ledger.ts';
import type { Run } from '../run.ts';
import { runsOfAcceptances } from './acceptances.ts';
import { runsOfCircles, runsOfSeason } from './circles.ts';
import { runsOfGroups } from './groups.ts';
import { runsOfInformationalInterviews } from './informational-interviews.ts';
import { runsOfIntents } from './intents.ts';
import { runsOfPromises } from './promises.ts';
import { runsOfReferrals } from './referrals.ts';
import { runsOfTouches } from './touches.ts';

/** Beginnings that are read off the facts alone. */
export type FactBeginning = Exclude<Beginning, { fact: 'quiet-opportunity' }>;

export function runsOf(playbook: Playbook, begins: FactBeginning, ledger: Ledger): Run[] {
  switch (begins.fact) {
    case 'touch':
      return runsOfTouches(playbook, begins, ledger);
    case 'promise':
      return runsOfPromises(playbook, ledger);
    case 'intent':
      return runsOfIntents(playbook, begins.kind, ledger);
    case 'referral':
      return runsOfReferrals(playbook, ledger);
    case 'informational-interview':
      return runsOfInformationalInterviews(playbook, ledger);
    case 'circle':
      return runsOfCircles(playbook, ledger);
    case 'season':
      return runsOfSeason(playbook, begins, ledger);
    case 'acceptance':
      return runsOfAcceptances(playbook, ledger);
    case 'group':
      return runsOfGroups(playbook, ledger);
  }
}
