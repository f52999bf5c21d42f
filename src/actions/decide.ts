/** What all decisions have in common: they are about something that is there. */

import { randomUUIDv7 } from 'node:crypto';
import { Refusal } from '../contract/refusal.ts';
import type { Instant } from '../core/engine/almanac.ts';
import { threadOf } from '../core/engine/ledger.ts';
import type { Decision } from '../core/facts/decision.ts';
import type { Thread } from '../core/engine/follow-up.ts';
import { owedByKey, threadById } from '../store/queries/owed-by-key.ts';
import type { Turn } from './command.ts';
import type { Answer } from './sentence.ts';
import { shown } from './shown.ts';

export type Decided = Answer<'markDone'>;

/** Remembers a decision, made now unless it says when. */
export async function decide(
  turn: Turn,
  told: Pick<Decision, 'key' | 'kind' | 'until' | 'reason'>,
  at: Instant = turn.now,
): Promise<Decided> {
  const decision: Decision = { id: randomUUIDv7(), at: turn.almanac.instantText(at), ...told };
  await turn.add('decision', decision);
  const { version: _, ...answer } = shown({ fact: decision, version: 1 });
  return { decision: answer, consequences: await turn.consequences() };
}

/** @throws {Refusal} `not-found`, or `already-ended` with the state of its thread */
export async function requireOwed({ tx }: Turn, key: string): Promise<void> {
  if ((await owedByKey(tx, key)) !== undefined) return;
  const thread = await threadById(tx, threadOf(key));
  if (thread === undefined) throw new Refusal('not-found', { kind: 'follow-up', id: key });
  const state = thread.state === 'active' ? 'its thread goes on without it' : thread.state;
  throw new Refusal('already-ended', { kind: 'follow-up', id: key, state });
}

/** @throws {Refusal} `not-found` */
export async function requireThread({ tx }: Turn, id: string): Promise<Thread> {
  const thread = await threadById(tx, id);
  if (thread === undefined) throw new Refusal('not-found', { kind: 'thread', id });
  return thread;
}

/** The reason, where one was given. */
export function reasonOf({ reason }: { readonly reason?: string }): { reason?: string } {
  return reason === undefined ? {} : { reason };
}
