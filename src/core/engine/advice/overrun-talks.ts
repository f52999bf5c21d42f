/** Never more than the 15 to 30 minutes that were asked for. C9 */

import type { Advice } from '../follow-up.ts';
import type { Findings } from './findings.ts';

const longestMinutes = 30;

/** Told while the thanks for the talk are still owed, so that they can mention it. */
export function overrunTalks({ threads, ledger }: Findings): Advice[] {
  return threads.flatMap(({ run, occurrences }) => {
    const { touch, person, lead, playbook } = run;
    if (playbook.begins.fact !== 'informational-interview' || touch === undefined || person === null || lead !== true)
      return [];
    const minutes = Math.round((touch.end - touch.at) / 60_000);
    if (
      minutes <= longestMinutes ||
      !occurrences.some(({ step, ended }) => step.rules.includes('C11') && ended === undefined)
    )
      return [];
    const name = ledger.people.get(person)?.name ?? person;
    return [
      {
        guard: 'hard-stop',
        person,
        text: `The talk with ${name} ran ${minutes} minutes: thank them for the extra time, and end on time next time.`,
      },
    ];
  });
}
