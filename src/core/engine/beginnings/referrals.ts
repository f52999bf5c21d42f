import type { Playbook } from '../../playbooks/playbook.ts';
import type { Ledger } from '../ledger.ts';
import type { Run } from '../run.ts';

/** A referral from A to B begins a run toward B. */
export function runsOfReferrals(playbook: Playbook, { referrals }: Ledger): Run[] {
  return referrals.map(({ at, fact }) => ({
    playbook,
    id: `${playbook.id}/${fact.id}`,
    person: fact.to,
    about: { referral: fact.id },
    begins: at,
    referral: fact,
  }));
}
