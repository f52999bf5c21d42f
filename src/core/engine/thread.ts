/** One run reckoned to its state at now: what its steps came to, and whether it goes on. */

import type { Moment, Step } from '../playbooks/playbook.ts';
import type { Instant } from './almanac.ts';
import { holds } from './conditions.ts';
import type { Course, Siblings } from './course.ts';
import type { ThreadState } from './follow-up.ts';
import type { Ledger } from './ledger.ts';
import { momentOf } from './moments.ts';
import type { Occurrence } from './occurrence.ts';
import { occurrencesOf } from './occurrences.ts';
import type { Run } from './run.ts';
import { eventsToward } from './step-events.ts';
import { type End, endOfStep, endReached, endTold } from './thread-end.ts';

/** A run with its state. */
export interface Reckoned {
  readonly run: Run;
  readonly state: ThreadState;
  readonly since: Instant;
  readonly occurrences: readonly Occurrence[];
  /** This thread stops its person (C7). */
  readonly stops: boolean;
}

/** Reckons the steps up to the end that was told, then looks whether they came to an end of their own. */
export function threadOfRun(run: Run, ledger: Ledger): Reckoned {
  const toldEnd = endTold(run, ledger);
  const occurrences = stepsOf(run, ledger, toldEnd);
  const end = endReached(run, ledger, { occurrences, toldEnd });
  if (end === undefined) return { run, state: 'active', since: run.begins, occurrences, stops: false };
  const kept = keptSteps(end, run, ledger);
  const owed = occurrences.some(({ ended }) => ended === undefined);
  return {
    run,
    state: end.as,
    since: end.at,
    occurrences: owed
      ? occurrences.map((one) => (kept.includes(one.step.id) ? one : withdrawn(one, end.at)))
      : occurrences,
    stops: end.as === 'stopped' || end.ending?.stops === true,
  };
}

/** An occurrence that is no longer owed, unless it had ended already. */
export function withdrawn(occurrence: Occurrence, at: Instant): Occurrence {
  return occurrence.ended === undefined ? { ...occurrence, ended: { as: 'withdrawn', at } } : occurrence;
}

/** Steps ask about each other, so each is reckoned when it is first asked for, and once. */
function stepsOf(run: Run, ledger: Ledger, end: End | undefined): Occurrence[] {
  const byStep = new Map<string, readonly Occurrence[]>();
  const ownEvents = eventsToward(run.person, run, ledger);
  const siblings: Siblings = {
    when: (moment) => whenOf(moment, run, { ledger, occurrencesOf: reckon }),
    opens: (id) => reckon(id)[0]?.firstOpens,
  };
  const steps = run.playbook.steps;
  function reckon(id: string): readonly Occurrence[] {
    const known = byStep.get(id);
    if (known !== undefined) return known;
    const step = steps.find((one) => one.id === id);
    const found = step === undefined || !applies(step, run, ledger) ? [] : occurrencesOf(courseOf(step));
    byStep.set(id, found);
    return found;
  }
  function courseOf(step: Step): Course {
    const person = personFor(step, run);
    return {
      reckoning: { step, run, ledger, person },
      events: person === run.person ? ownEvents : eventsToward(person, run, ledger),
      siblings,
      endsAt: end?.ending?.keeps?.steps.includes(step.id) === true ? undefined : end?.at,
    };
  }
  return steps.flatMap((step) => reckon(step.id));
}

function applies(step: Step, run: Run, ledger: Ledger): boolean {
  return step.only === undefined || holds(step.only, run, ledger);
}

/** Whom a step goes to. */
function personFor(step: Step, run: Run): string | null {
  if (step.to === 'nobody') return null;
  return step.to === 'referrer' ? (run.referral?.from ?? null) : run.person;
}

interface Lookup {
  readonly ledger: Ledger;
  occurrencesOf(step: string): readonly Occurrence[];
}

function whenOf(moment: Moment, run: Run, { ledger, occurrencesOf: found }: Lookup): Instant | undefined {
  if (typeof moment === 'string') return momentOf(moment, run, ledger);
  return endOfStep(found(moment.step));
}

/** The steps that stay owed although the thread is over: thanks to somebody who is not seen again. */
function keptSteps({ ending }: End, run: Run, ledger: Ledger): readonly string[] {
  const keeps = ending?.keeps;
  return keeps === undefined || holds(keeps.unless, run, ledger) ? [] : keeps.steps;
}
