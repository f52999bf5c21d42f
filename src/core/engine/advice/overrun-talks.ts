/** Never more than the 15 to 30 minutes that were asked for. C9 */

import type { Instant } from '../almanac.ts';
import type { Advice } from '../follow-up.ts';
import type { Findings } from './findings.ts';

const longestMinutes = 30;

/** How long an informational interview took, in minutes, where that is more than it may; else undefined. */
export function overrunMinutes({ at, end }: { readonly at: Instant; readonly end: Instant }): number | undefined {
  const minutes = Math.round((end - at) / 60_000);
  return minutes > longestMinutes ? minutes : undefined;
}

/** Told while the thanks for the talk are still owed, so that they can mention it. */
export function overrunTalks({ threads, ledger }: Findings): Advice[] {
  return threads.flatMap(({ run, occurrences }) => {
    const { touch, person, lead, playbook } = run;
    if (playbook.begins.fact !== 'informational-interview' || lead !== true || person === null) return [];
    const minutes = touch === undefined ? undefined : overrunMinutes(touch);
    const owesThanks = occurrences.some(({ step, ended }) => step.rules.includes('C11') && ended === undefined);
    if (!owesThanks || minutes === undefined) return [];
    const name = ledger.people.get(person)?.name ?? person;
    const text = `The talk with ${name} ran ${minutes} minutes: thank them for the extra time, and end on time next time.`;
    return [{ key: `${run.id}#hard-stop`, guard: 'hard-stop', person, text }];
  });
}
