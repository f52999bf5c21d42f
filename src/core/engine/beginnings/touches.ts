import type { Beginning, Playbook } from '../../playbooks/playbook.ts';
import type { About } from '../follow-up.ts';
import { isConversation } from '../channel-fit.ts';
import { type Ledger, touchesOn } from '../ledger.ts';
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
    const base = { playbook, about: aboutOf(happened.touch), begins: happened.end, touch: happened };
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

/** What a touch is about, its ids always in this order: an agenda is the same to the byte however it was come by. */
export function aboutOf({
  opportunity,
  referral,
  group,
}: { readonly [Id in keyof About]: About[Id] | undefined }): About {
  return {
    ...(opportunity === undefined ? {} : { opportunity }),
    ...(referral === undefined ? {} : { referral }),
    ...(group === undefined ? {} : { group }),
  };
}
