import type { Playbook } from '../../playbooks/playbook.ts';
import type { Ledger } from '../ledger.ts';
import type { Run } from '../run.ts';
import { whoHelped } from '../who-helped.ts';

/** An accepted offer begins one run for each person who is to hear of it. */
export function runsOfAcceptances(playbook: Playbook, ledger: Ledger): Run[] {
  const { almanac, now, changes } = ledger;
  return ledger.notebook.opportunities.flatMap((opportunity) => {
    if (opportunity.outcome?.verdict !== 'accepted') return [];
    const begins = almanac.instant(opportunity.outcome.at);
    if (begins > now) {
      changes.noteForAll(begins);
      return [];
    }
    return [...whoHelped(opportunity, begins, ledger)].map(([person, role]) => ({
      playbook,
      id: `${playbook.id}/${opportunity.id}/${person}`,
      person,
      about: { opportunity: opportunity.id },
      begins,
      role,
    }));
  });
}
