/** One run reckoned to its state at now: what its steps came to, and whether it goes on. */

import type { Ending, Moment, Step } from '../playbooks/playbook.ts';
import type { Instant } from './almanac.ts';
import { holds } from './conditions.ts';
import type { ThreadState } from './follow-up.ts';
import type { Ledger } from './ledger.ts';
import { momentOf } from './moments.ts';
import type { Occurrence } from './occurrence.ts';
import { occurrencesOf, type Siblings } from './occurrences.ts';
import type { Run } from './run.ts';
import { subjectOf } from './subject.ts';
import { dayAfter } from './window.ts';

/** A run with its state. */
export interface Reckoned {
  readonly run: Run;
  readonly state: ThreadState;
  readonly since: Instant;
  readonly occurrences: readonly Occurrence[];
  /** This thread stops its person (C7). */
  readonly stops: boolean;
}

interface End {
  readonly at: Instant;
  readonly as: ThreadState;
  readonly ending?: Ending;
}

export function threadOfRun(run: Run, ledger: Ledger): Reckoned {
  const toldEnd = endTold(run, ledger);
  const occurrences = stepsOf(run, ledger, toldEnd);
  const end = endReached(run, ledger, { occurrences, toldEnd });
  if (end === undefined) return { run, state: 'active', since: run.begins, occurrences, stops: false };
  const kept = keptSteps(end, run, ledger);
  return {
    run,
    state: end.as,
    since: end.at,
    occurrences: occurrences.map((one) => (kept.includes(one.step.id) ? one : withdrawn(one, end.at))),
    stops: end.as === 'stopped' || end.ending?.stops === true,
  };
}

/** An occurrence that is no longer owed, unless it had ended already. */
export function withdrawn(occurrence: Occurrence, at: Instant): Occurrence {
  return occurrence.ended === undefined ? { ...occurrence, ended: { as: 'withdrawn', at } } : occurrence;
}

/** The end that facts tell of: a reply, a verdict, the owner's word. */
function endTold(run: Run, ledger: Ledger): End | undefined {
  let first: End | undefined;
  for (const ending of run.playbook.ends) {
    const at = typeof ending.on === 'string' ? momentOf(ending.on, run, ledger) : undefined;
    if (at !== undefined && at <= ledger.now && (first === undefined || at < first.at))
      first = { at, as: ending.as, ending };
  }
  for (const { at, fact } of ledger.decisionsByThread.get(run.id) ?? []) {
    if (fact.kind === 'retire' && fact.key === run.id && at >= run.begins && (first === undefined || at < first.at))
      return { at, as: 'retired' };
  }
  return first;
}

function stepsOf(run: Run, ledger: Ledger, end: End | undefined): Occurrence[] {
  const byStep = new Map<string, readonly Occurrence[]>();
  const siblings: Siblings = {
    when: (moment) => whenOf(moment, run, { ledger, occurrencesOf: reckon }),
    opens: (id) => reckon(id)[0]?.firstOpens,
  };
  const steps = run.playbook.steps;
  function reckon(id: string): readonly Occurrence[] {
    const known = byStep.get(id);
    if (known !== undefined) return known;
    const step = steps.find((one) => one.id === id);
    const found =
      step === undefined || !applies(step, run, ledger)
        ? []
        : occurrencesOf({
            reckoning: { step, run, ledger, person: personFor(step, run) },
            siblings,
            endsAt: end === undefined || end.ending?.keeps?.steps.includes(id) === true ? undefined : end.at,
          });
    byStep.set(id, found);
    return found;
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

/** When the last time of a step was over, done or not; undefined while one is pending or was withdrawn. */
function endOfStep(occurrences: readonly Occurrence[]): Instant | undefined {
  const last = occurrences.at(-1);
  if (last?.ended === undefined || last.ended.as === 'withdrawn') return undefined;
  const { times } = last.step;
  return typeof times === 'number' && occurrences.length < times ? undefined : last.ended.at;
}

interface Course {
  readonly occurrences: readonly Occurrence[];
  readonly toldEnd: End | undefined;
}

/** How the thread ended, by what was told or by what its own steps came to; undefined while it goes on. */
function endReached(run: Run, ledger: Ledger, { occurrences, toldEnd }: Course): End | undefined {
  const own = endOfSteps(run, occurrences) ?? silenceOf(run, ledger, occurrences);
  // Out of the holding file an answer still counts; any other end of its own is the last word.
  if (own !== undefined && own !== waiting && (toldEnd === undefined || (own.as !== 'parked' && own.at < toldEnd.at))) {
    return own;
  }
  if (toldEnd !== undefined) return toldEnd;
  if (own === waiting || occurrences.some(({ ended }) => ended === undefined)) return undefined;
  return { at: Math.max(run.begins, ...occurrences.map(({ ended }) => ended?.at ?? run.begins)), as: 'completed' };
}

function endOfSteps(run: Run, occurrences: readonly Occurrence[]): End | undefined {
  for (const ending of run.playbook.ends) {
    const { on, as } = ending;
    if (typeof on === 'string') continue;
    const at = endOfStep(occurrences.filter(({ step }) => step.id === on.step));
    if (at === undefined) continue;
    const takenUp = run.playbook.wakes !== undefined && occurrences.some(({ ended }) => ended === undefined);
    if (!takenUp) return { at, as, ending };
  }
  return undefined;
}

/** The last attempt is made and its silence has not run out. */
const waiting = 'waiting';

/** What the silence after the last attempt has come to. */
function silenceOf(run: Run, ledger: Ledger, occurrences: readonly Occurrence[]): End | typeof waiting | undefined {
  const { silence } = run.playbook;
  if (silence === undefined) return undefined;
  const attempts = occurrences.filter(({ step }) => step.id === silence.after);
  const lastAt = endOfStep(attempts);
  const step = attempts[0]?.step;
  if (lastAt === undefined || step === undefined) return undefined;
  const lastDay = dayAfter(silence.wait, { step, run, ledger, person: run.person }, lastAt);
  if (lastDay === undefined) return undefined;
  const at = ledger.almanac.startOf(lastDay + 1);
  if (at <= ledger.now) return { at, as: silence.becomes };
  ledger.changes.note(subjectOf(run), at);
  return waiting;
}

/** The steps that stay owed although the thread is over: thanks to somebody who is not seen again. */
function keptSteps({ ending }: End, run: Run, ledger: Ledger): readonly string[] {
  const keeps = ending?.keeps;
  return keeps === undefined || holds(keeps.unless, run, ledger) ? [] : keeps.steps;
}
