/** How a thread ends: by what was told, by what its own steps came to, or by a silence. */

import type { Ending } from '../playbooks/playbook.ts';
import type { Instant } from './almanac.ts';
import type { ThreadState } from './follow-up.ts';
import type { Ledger } from './ledger.ts';
import { momentOf } from './moments.ts';
import type { Occurrence } from './occurrence.ts';
import type { Run } from './run.ts';
import { subjectOf } from './subject.ts';
import { dayAfter } from './waits.ts';

export interface End {
  readonly at: Instant;
  readonly as: ThreadState;
  readonly ending?: Ending;
}

/** The end that facts tell of: a reply, a verdict, the owner's word. Where two tell of one, the earlier. */
export function endTold(run: Run, ledger: Ledger): End | undefined {
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

export interface Reached {
  readonly occurrences: readonly Occurrence[];
  readonly toldEnd: End | undefined;
}

/** How the thread ended in the end; undefined while it goes on. */
export function endReached(run: Run, ledger: Ledger, { occurrences, toldEnd }: Reached): End | undefined {
  const silence = endOfSilence(run, ledger, occurrences);
  const silent = silence !== undefined && silence.at <= ledger.now ? silence : undefined;
  const own = endOfSteps(run, occurrences) ?? silent;
  if (own !== undefined && (toldEnd === undefined || isLastWord(own, toldEnd))) return own;
  if (toldEnd !== undefined) return toldEnd;
  if (silence !== undefined) {
    ledger.changes.note(subjectOf(run), silence.at);
    return undefined;
  }
  if (occurrences.some(({ ended }) => ended === undefined) || isMeetingAhead(run, ledger)) return undefined;
  return { at: Math.max(run.begins, ...occurrences.map(({ ended }) => ended?.at ?? run.begins)), as: 'completed' };
}

/** A meeting that is not over may still bring what follows from it. */
function isMeetingAhead({ meeting, touch, person, about }: Run, { almanac, now, changes }: Ledger): boolean {
  if (meeting === undefined || touch !== undefined) return false;
  const ends = almanac.instant(meeting.ends);
  changes.note(subjectOf({ person, about }), ends);
  return now < ends;
}

/** Out of the holding file an answer still counts; any other end of its own is the last word. */
function isLastWord(own: End, told: End): boolean {
  return own.as !== 'parked' && own.at < told.at;
}

/** When the last time of a step was over, done or not; undefined while one is pending or was withdrawn. */
export function endOfStep(occurrences: readonly Occurrence[]): Instant | undefined {
  const last = occurrences.at(-1);
  if (last?.ended === undefined || last.ended.as === 'withdrawn') return undefined;
  const { times } = last.step;
  return typeof times === 'number' && occurrences.length < times ? undefined : last.ended.at;
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

/** What the silence after the last attempt comes to, and when, perhaps only in the future. */
function endOfSilence(run: Run, ledger: Ledger, occurrences: readonly Occurrence[]): End | undefined {
  const { silence } = run.playbook;
  if (silence === undefined) return undefined;
  const attempts = occurrences.filter(({ step }) => step.id === silence.after);
  const lastAt = endOfStep(attempts);
  const step = attempts[0]?.step;
  if (lastAt === undefined || step === undefined) return undefined;
  const lastDay = dayAfter(silence.wait, { step, run, ledger, person: run.person }, lastAt);
  return lastDay === undefined ? undefined : { at: ledger.almanac.startOf(lastDay + 1), as: silence.becomes };
}
