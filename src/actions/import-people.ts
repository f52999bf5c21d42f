/** "Here are my contacts": takes in a Connections.csv of LinkedIn or vCards. The same file again adds nothing. */

import { createHash, randomUUIDv7 } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import type { ImportedPerson } from '../formats/people/imported-person.ts';
import { everyFact } from '../store/queries/stored-facts.ts';
import { carryOut, type Turn } from './command.ts';
import { contactsIn } from './importing/contacts-in.ts';
import { batchesOf } from './importing/batches-of.ts';
import { type ImportPlan, importPlan } from './importing/import-plan.ts';
import type { Answer, Asked } from './sentence.ts';
import type { World } from './world.ts';

/**
 * @param signal the sender may break off: then nothing of the file is taken in
 * @throws {Refusal} `unreadable-file` where it holds no contacts, with what would help
 */
export async function importPeople(
  world: World,
  asked: Asked<'importPeople'>,
  signal?: AbortSignal,
): Promise<Answer<'importPeople'>> {
  const { format, people, refused } = contactsIn(asked);
  const command = { sentence: 'importPeople', asked: withDigest(asked) } as const;
  return carryOut(world, command, async (turn) => {
    const { counts } = await takeIn(turn, people, signal);
    return { format, ...counts, refused, consequences: await turn.consequences() };
  });
}

/** Commands are remembered as they were asked; of a whole address book its digest is enough to know it again. */
function withDigest(asked: Asked<'importPeople'>): Asked<'importPeople'> {
  return { ...asked, content: createHash('sha256').update(asked.content).digest('hex') };
}

/** All or nothing: whoever is matched against is read in the same transaction. */
async function takeIn(
  turn: Turn,
  imported: readonly ImportedPerson[],
  signal: AbortSignal | undefined,
): Promise<ImportPlan> {
  const known = await everyFact(turn.tx, 'person');
  const organizations = await everyFact(turn.tx, 'organization');
  const plan = importPlan(imported, {
    people: known.map(({ fact }) => fact),
    organizations: organizations.map(({ fact }) => fact),
    now: turn.almanac.instantText(turn.now),
    newId: randomUUIDv7,
  });
  const knownById = new Map(known.map((stored) => [stored.fact.id, stored]));
  for (const some of batchesOf(plan.newOrganizations)) await turn.add('organization', ...some);
  for (const some of batchesOf(plan.newPeople)) {
    await breath(signal);
    await turn.add('person', ...some);
  }
  for (const some of batchesOf(plan.completedPeople)) {
    await breath(signal);
    for (const person of some) {
      const before = knownById.get(person.id);
      if (before) await turn.change('person', before, person);
    }
  }
  await breath(signal);
  return plan;
}

/** Lets the word come through that the sender has broken off, and heeds it. @throws the reason of the signal */
async function breath(signal: AbortSignal | undefined): Promise<void> {
  await setImmediate();
  signal?.throwIfAborted();
}
