import type { Decision } from '../facts/decision.ts';
import type { Instant } from './almanac.ts';
import type { Dated } from './dated.ts';
import { indexFrom } from './first-after.ts';
import { type Happened, type Ledger, together, touchesAbout, touchesWith } from './ledger.ts';
import type { Run } from './run.ts';

/** A touch, or a decision of the owner. */
export type StepEvent = Happened | Dated<Decision>;

export function isTouch(event: StepEvent): event is Happened {
  return 'touch' in event;
}

/** What may meet or move the steps of a run toward a person, in the order in which it happened. */
export function stepEvents(run: Run, ledger: Ledger, person: string | null): (until: Instant) => StepEvent | undefined {
  const { touches, from } = touchesFor(run, ledger, person);
  const decisions = ledger.decisionsByThread.get(run.id) ?? none;
  let nextTouch = from;
  // What was decided before the run began was about an earlier one of the same name.
  let nextDecision = decisions.findIndex(({ at }) => at >= run.begins);
  if (nextDecision === -1) nextDecision = decisions.length;
  return (until) => {
    const happened = touches[nextTouch];
    const decided = decisions[nextDecision];
    if (happened !== undefined && (decided === undefined || happened.at <= decided.at)) {
      if (happened.at > until) return undefined;
      nextTouch += 1;
      return happened;
    }
    if (decided === undefined || decided.at > until) return undefined;
    nextDecision += 1;
    return decided;
  };
}

const none: readonly Dated<Decision>[] = [];

function touchesFor(run: Run, ledger: Ledger, person: string | null): { touches: readonly Happened[]; from: number } {
  const about = touchesAbout(ledger, run.about.opportunity ?? '');
  const own = person === null ? about : touchesWith(ledger, person);
  const fitting = run.playbook.about === 'opportunity' ? together(own, about) : own;
  const naming = ledger.answersByThread.get(run.id);
  if (naming === undefined) return { touches: fitting, from: indexFrom(fitting, run.begins) };
  return { touches: together(fitting, naming), from: 0 };
}
