import type { FollowUp } from '../../core/engine/follow-up.ts';
import { type StepNames, stepTitle } from '../../core/playbooks/step-title.ts';
import { ruleOf } from '../../core/rules/rule-book.ts';
import { hasWords } from '../../core/scripts/all-scripts.ts';
import type { Almanac } from '../../core/engine/almanac.ts';
import { plainFollowUp } from '../consequences.ts';
import type { PlaybooksById } from '../playbooks/playbooks-by-id.ts';
import type { Answer } from '../sentence.ts';

export type FollowUpShown = Answer<'todaysAgenda'>['groups'][number]['followUps'][number];

interface Planning {
  readonly almanac: Almanac;
  readonly playbooks: PlaybooksById;
}

/** A follow-up with everything that its owner may want to know of it. */
export function followUpShown(followUp: FollowUp, names: StepNames, { almanac, playbooks }: Planning): FollowUpShown {
  const playbook = playbooks.get(followUp.playbook);
  return {
    ...plainFollowUp(followUp, almanac),
    playbookTitle: playbook?.title ?? followUp.playbook,
    title: stepTitle(followUp, names),
    dueBySundown: followUp.due === almanac.sundown(almanac.dayOf(followUp.due)),
    atRisk: followUp.atRisk === true,
    rules: followUp.rules.map(ruleOf),
    changes: playbook?.changes ?? '',
    hasWords: hasWords(followUp),
  };
}
