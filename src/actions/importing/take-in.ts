/** Writes what an import planned, in one turn: all of it, or nothing. */

import { setImmediate } from 'node:timers/promises';
import type { Facts, KindName } from '../../store/kinds/every-kind.ts';
import { notebookOwner } from '../../store/queries/notebook-owner.ts';
import { factsOf, type Stored } from '../../store/queries/stored-facts.ts';
import type { Turn } from '../command.ts';
import { batchesOf } from './batches-of.ts';
import type { ImportPlan } from './import-plan.ts';
import type { Change } from './touches-plan.ts';

export interface Going {
  /** Broken off, nothing is taken in. */
  readonly signal: AbortSignal | undefined;
  /** Told from time to time which share is written. */
  readonly written: (share: number) => void;
}

/** @throws the reason of the signal */
export async function takeIn(turn: Turn, plan: ImportPlan, going: Going): Promise<void> {
  const { people, touches, meetings } = plan;
  const intents = await missing(turn, 'intent', plan.intents);
  const changedPeople = [...people.completedPeople, ...plan.disconnected];
  const total =
    people.newPeople.length + changedPeople.length + touches.newTouches.length + meetings.newMeetings.length;
  let done = 0;
  const breath = async (count: number): Promise<void> => {
    done += count;
    going.written(total === 0 ? 1 : Math.min(1, done / total));
    await setImmediate();
    going.signal?.throwIfAborted();
  };
  const addAll = async <Kind extends KindName>(kind: Kind, facts: Iterable<Facts[Kind]>): Promise<void> => {
    for (const some of batchesOf(facts)) {
      await turn.add(kind, ...some);
      await breath(some.length);
    }
  };
  await addAll('organization', people.newOrganizations);
  await addAll('person', people.newPeople);
  for (const some of batchesOf(changedPeople)) {
    const changes = await changesOf(turn, some);
    for (const { before, after } of changes) await turn.change('person', before, after);
    await breath(some.length);
  }
  await addAll('touch', touches.newTouches);
  for (const { before, after } of touches.changedTouches) await turn.change('touch', before, after);
  await addAll('meeting', meetings.newMeetings);
  for (const { before, after } of meetings.changedMeetings) await turn.change('meeting', before, after);
  await addAll('intent', intents);
  const owner = await notebookOwner(turn.tx);
  if (owner !== undefined && plan.isOwnerFilled) await turn.changeSettings(owner, plan.owner);
  await breath(0);
}

async function missing<Kind extends KindName>(
  { tx }: Turn,
  kind: Kind,
  facts: readonly Facts[Kind][],
): Promise<readonly Facts[Kind][]> {
  const there = await factsOf(
    tx,
    kind,
    facts.map(({ id }) => id),
  );
  const ids = new Set(there.map(({ fact }) => fact.id));
  return facts.filter(({ id }) => !ids.has(id));
}

async function changesOf(
  { tx }: Turn,
  people: readonly Facts['person'][],
): Promise<readonly Change<Facts['person']>[]> {
  const stored = await factsOf(
    tx,
    'person',
    people.map(({ id }) => id),
  );
  const storedById = new Map(stored.map((one: Stored<Facts['person']>) => [one.fact.id, one]));
  return people.flatMap((after) => {
    const before = storedById.get(after.id);
    return before ? [{ before, after }] : [];
  });
}
