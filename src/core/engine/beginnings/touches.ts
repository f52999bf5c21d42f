import type { Beginning, Playbook } from '../../playbooks/playbook.ts';
import type { About } from '../follow-up.ts';
import { isConversation } from '../channel-fit.ts';
import { type Happened, type Ledger, touchesOn } from '../ledger.ts';
import type { Run } from '../run.ts';

/** A touch of certain occasions begins one run, or one for each person of it. */
export function runsOfTouches(
  playbook: Playbook,
  begins: Extract<Beginning, { fact: 'touch' }>,
  ledger: Ledger,
): Run[] {
  return touchesOn(ledger, begins.occasions).flatMap((happened): Run[] => {
    const { touch } = happened;
    if (begins.conversation === true && !isConversation(touch)) return [];
    const base = { playbook, about: aboutOf(happened), begins: happened.end, touch: happened };
    if (begins.each === 'person') {
      return touch.people.map((person, index) => ({
        ...base,
        id: `${playbook.id}/${touch.id}/${person}`,
        person,
        lead: index === 0,
      }));
    }
    const addressee = touch.people[0] ?? ledger.opportunities.get(touch.opportunity ?? '')?.contacts?.[0] ?? null;
    return [{ ...base, id: `${playbook.id}/${touch.id}`, person: addressee, lead: true }];
  });
}

/** What a touch is about. */
export function aboutOf({ touch: { opportunity, referral, group } }: Happened): About {
  return {
    ...(opportunity === undefined ? {} : { opportunity }),
    ...(referral === undefined ? {} : { referral }),
    ...(group === undefined ? {} : { group }),
  };
}
