/** Cold ask: asking after a year without a talk is awkward; renew the relationship first. V10 */

import type { Advice } from '../follow-up.ts';
import { isConversation } from '../channel-fit.ts';
import { touchesWith } from '../ledger.ts';
import type { Findings } from './findings.ts';
import { type PlannedAsk, plannedAsks } from './planned-asks.ts';

const coldAfterDays = 365;

export function coldAsks({ ledger, threads }: Findings): Advice[] {
  const { almanac, now, people, changes } = ledger;
  return plannedAsks(threads).flatMap(({ thread, person }) => {
    if (isRenewal(thread)) return [];
    const known = people.get(person);
    const last = touchesWith(ledger, person).findLast(isConversation);
    const isStranger = last === undefined && known?.circle === undefined && known?.linkedinConnected !== true;
    if (known === undefined || isStranger) return [];
    const coldFrom = last === undefined ? -Infinity : almanac.plusDays(last.end, coldAfterDays);
    changes.note(`person:${person}`, coldFrom);
    if (coldFrom > now) return [];
    const text = `You have not talked with ${known.name} for over a year. Renew the acquaintance first: note that you want to reconnect.`;
    return [{ key: `${thread.run.id}#cold-ask`, guard: 'cold-ask', person, text }];
  });
}

/** To renew a relationship is not to ask anything of it. */
function isRenewal({ run: { playbook } }: PlannedAsk['thread']): boolean {
  return playbook.begins.fact === 'intent' && playbook.begins.kind === 'reconnect';
}
