import type { Step } from '../playbooks/playbook.ts';
import { fitAdvice } from './advice/group-fit.ts';
import type { Ledger } from './ledger.ts';
import type { Run } from './run.ts';

/** The one sentence that says why a step is owed, with the names in it. */
export function whyOf(step: Step, run: Run, { people }: Ledger): string {
  if (!step.why.includes('{')) return step.why;
  const nameOf = (id: string | null | undefined) => people.get(id ?? '')?.name ?? 'the other side';
  return step.why
    .replaceAll('{person}', () => nameOf(run.person))
    .replaceAll('{referrer}', () => nameOf(run.referral?.from))
    .replaceAll('{what}', () => run.promised?.what ?? '')
    .replaceAll('{fit}', () => (run.group === undefined ? '' : fitAdvice(run.group)));
}
