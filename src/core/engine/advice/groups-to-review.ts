import type { Advice } from '../follow-up.ts';
import type { Findings } from './findings.ts';
import { fitAdvice, groupFit } from './group-fit.ts';

/** After three meetings the number of people who fit says whether to leave, to stay, or to help run it. V6 V7 */
export function groupsToReview({ threads }: Findings): Advice[] {
  return threads.flatMap(({ run, occurrences }) => {
    if (run.group === undefined) return [];
    const pending = occurrences.some(({ step, ended }) => step.rules.includes('V6') && ended === undefined);
    if (!pending) return [];
    const { id, name } = run.group;
    // More people who fit, or fewer, are a reason of their own.
    const key = `${run.id}#group-fit.${groupFit(run.group)}`;
    return [{ key, guard: 'group-fit', about: { group: id }, text: `${name}: ${fitAdvice(run.group)}` }];
  });
}
