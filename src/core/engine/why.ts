import { wordsFor } from '../playbooks/in-plain-words/blank-words.ts';
import type { Step } from '../playbooks/playbook.ts';
import { fitAdvice } from './advice/group-fit.ts';
import type { Ledger } from './ledger.ts';
import type { Run } from './run.ts';

/** The one sentence that says why a step is owed, with the names and numbers in it. */
export function whyOf(step: Step, run: Run, { people }: Ledger): string {
  if (!step.why.includes('{')) return step.why;
  const nameOf = (id: string | null | undefined) => people.get(id ?? '')?.name ?? 'the other side';
  return wordsFor(step, run.playbook)
    .replaceAll('{person}', () => nameOf(run.person))
    .replaceAll('{referrer}', () => nameOf(run.referral?.from))
    .replaceAll('{what}', () => run.promised?.what ?? '')
    .replaceAll('{fit}', () => (run.group === undefined ? '' : fitAdvice(run.group)));
}
