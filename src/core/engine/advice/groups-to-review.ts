import type { Advice } from '../follow-up.ts';
import type { Findings } from './findings.ts';
import { fitAdvice } from './group-fit.ts';

/** After three meetings the number of people who fit says whether to leave, to stay, or to help run it. V6 V7 */
export function groupsToReview({ threads }: Findings): Advice[] {
  return threads.flatMap(({ run, occurrences }) => {
    if (run.group === undefined) return [];
    const pending = occurrences.some(({ step, ended }) => step.rules.includes('V6') && ended === undefined);
    if (!pending) return [];
    return [{ guard: 'group-fit', about: { group: run.group.id }, text: `${run.group.name}: ${fitAdvice(run.group)}` }];
  });
}
