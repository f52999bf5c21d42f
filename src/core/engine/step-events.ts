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

/** What may meet or move the steps of a run toward a person: touches and decisions, each oldest first. */
export interface StepEvents {
  readonly touches: readonly Happened[];
  readonly decisions: readonly Dated<Decision>[];
  /** The first of each that counts. */
  readonly from: { readonly touch: number; readonly decision: number };
}

export function eventsToward(person: string | null, run: Run, ledger: Ledger): StepEvents {
  const { touches, from } = touchesFor(run, ledger, person);
  const decisions = ledger.decisionsByThread.get(run.id) ?? none;
  // What was decided before the run began was about an earlier one of the same name.
  const decided = decisions.findIndex(({ at }) => at >= run.begins);
  return { touches, decisions, from: { touch: from, decision: decided === -1 ? decisions.length : decided } };
}

/** The events in the order in which they happened, one with each call; none after the instant that is given. */
export function inTurn({ touches, decisions, from }: StepEvents): (until: Instant) => StepEvent | undefined {
  let nextTouch = from.touch;
  let nextDecision = from.decision;
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
