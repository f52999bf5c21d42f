/** Every referral with the state of its loop, as the engine derived it. F1–F3 */

import type { LoopState } from '../../contract/referral-states.ts';
import type { FollowUp, Thread } from '../../core/engine/follow-up.ts';
import type { Referral } from '../../core/facts/referral.ts';
import { referralThreads } from '../../store/queries/referral-threads.ts';
import { everyFact, type Stored } from '../../store/queries/stored-facts.ts';
import type { Reading } from '../../store/store.ts';

export interface Loop {
  readonly referral: Stored<Referral>;
  readonly state: LoopState;
  readonly thread: Thread | undefined;
  /** The soonest first. */
  readonly followUps: readonly FollowUp[];
}

const openStates: readonly LoopState[] = ['to-call', 'to-thank', 'to-report', 'waiting'];

export function isOpen({ state }: Pick<Loop, 'state'>): boolean {
  return openStates.includes(state);
}

/** In the order of their ids. */
export async function loopsOf(tx: Reading): Promise<readonly Loop[]> {
  const { threads, followUps } = await referralThreads(tx);
  const threadByReferral = new Map(threads.map((thread) => [thread.about.referral, thread]));
  const owedByThread = Map.groupBy(followUps, ({ thread }) => thread);
  return (await everyFact(tx, 'referral')).map((referral) => {
    const thread = threadByReferral.get(referral.fact.id);
    const owed = owedByThread.get(thread?.id ?? '') ?? [];
    return { referral, thread, followUps: owed, state: stateOf(thread, owed) };
  });
}

function stateOf(thread: Thread | undefined, owed: readonly FollowUp[]): LoopState {
  if (thread?.state === 'completed') return 'closed';
  if (thread?.state === 'parked') return 'resting';
  if (thread?.state !== 'active') return 'ended';
  const isOwed = (step: string): boolean => owed.some((followUp) => followUp.step === step);
  if (isOwed('thank-referrer')) return 'to-thank';
  if (isOwed('report-back')) return 'to-report';
  return isOwed('call-referral') || isOwed('call-again') ? 'to-call' : 'waiting';
}
