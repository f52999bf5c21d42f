/** Shows at once what this device holds of an answer, then asks; each answer is held in its turn. */

import type { Query, QueryFunction, QueryFunctionContext, QueryKey } from '@tanstack/react-query';
import { codeOf, isGone } from '../client/client.ts';
import { latestRevision } from '../client/connection.ts';
import { buildHere } from './build-here.ts';
import { device } from './device.ts';
import { heldInstead } from './held-people.ts';
import { isHeld } from './what-is-held.ts';

/** The revision of the notebook that a query's answer knows of at least. */
const revisionByQuery = new WeakMap<object, string>();

export function revisionOf(query: object): string | undefined {
  return revisionByQuery.get(query);
}

/** For the queries of the whole app. One with `meta: { kept: false }` is never held. */
export async function heldFirst<Answer, Key extends QueryKey>(
  ask: QueryFunction<Answer, Key, never>,
  context: QueryFunctionContext<Key>,
  query: Query,
): Promise<Answer> {
  const isKept = isHeld(query);
  if (isKept && query.state.data === undefined) {
    const held = await (await device())?.get('answers', query.queryHash).catch(() => undefined);
    if (held?.build === buildHere) {
      // After what is held has been shown.
      setTimeout(() => {
        query.setState({ dataUpdatedAt: held.at });
        void query.fetch().catch(() => undefined);
      });
      return held.data as Answer;
    }
  }
  const knownOf = latestRevision();
  try {
    const data = await ask(context);
    if (knownOf !== undefined) revisionByQuery.set(query, knownOf);
    if (isKept) void hold(query, data);
    return data;
  } catch (error) {
    // Forgotten or removed meanwhile: it must not come up again.
    if (codeOf(error) === 'not-found') void drop(query.queryHash);
    const held = isGone(error) && !context.signal.aborted ? await heldInstead(query.queryKey) : undefined;
    if (held === undefined) throw error;
    return held as Answer;
  }
}

async function hold({ queryHash: hash, queryKey: key }: Query, data: unknown): Promise<void> {
  try {
    await (await device())?.put('answers', { hash, key, data, at: Date.now(), build: buildHere });
  } catch {
    // A full disk costs the copy, not the answer.
  }
}

async function drop(hash: string): Promise<void> {
  await (await device())?.delete('answers', hash).catch(() => undefined);
}
