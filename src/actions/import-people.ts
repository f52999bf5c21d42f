/** "Here are my contacts": takes in a Connections.csv of LinkedIn or vCards. The same file again adds nothing. */

import { createHash, randomUUIDv7 } from 'node:crypto';
import { Refusal } from '../contract/refusal.ts';
import { type PeopleRead, readPeopleFile } from '../formats/people/read-people-file.ts';
import { everyFact } from '../store/queries/stored-facts.ts';
import { carryOut, type Turn } from './command.ts';
import { type ImportPlan, importPlan } from './importing/import-plan.ts';
import type { Answer, Asked } from './sentence.ts';
import type { World } from './world.ts';

/** @throws {Refusal} `unreadable-file` where it is neither, with what would help */
export async function importPeople(world: World, asked: Asked<'importPeople'>): Promise<Answer<'importPeople'>> {
  const file = readPeopleFile(asked.fileName, bytesOf(asked));
  const { kind } = file;
  if (kind === 'unknown') throw unreadable(file);
  const command = { sentence: 'importPeople', asked: withDigest(asked) } as const;
  return carryOut(world, command, async (turn) => {
    const { counts } = await takeIn(turn, file);
    return {
      format: kind === 'linkedin' ? 'linkedin-connections' : kind,
      ...counts,
      refused: [...file.refused],
      consequences: await turn.consequences(),
    };
  });
}

function bytesOf({ content, encoding }: Asked<'importPeople'>): Uint8Array {
  return encoding === 'base64' ? Buffer.from(content, 'base64') : new TextEncoder().encode(content);
}

function unreadable({ refused }: PeopleRead): Refusal<'unreadable-file'> {
  return new Refusal('unreadable-file', { problems: refused.map(({ line, reason }) => ({ line, message: reason })) });
}

/** Commands are remembered as they were asked; of a whole address book its digest is enough to know it again. */
function withDigest(asked: Asked<'importPeople'>): Asked<'importPeople'> {
  return { ...asked, content: createHash('sha256').update(asked.content).digest('hex') };
}

/** All or nothing: whoever is matched against is read in the same transaction. */
async function takeIn(turn: Turn, { people: imported }: PeopleRead): Promise<ImportPlan> {
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
  for (const some of batchesOf(plan.newPeople)) await turn.add('person', ...some);
  for (const person of plan.completedPeople) {
    const before = knownById.get(person.id);
    if (before) await turn.change('person', before, person);
  }
  return plan;
}

const batchSize = 1000;

/** A function takes only so many arguments. */
function batchesOf<Fact>(facts: readonly Fact[]): Fact[][] {
  const count = Math.ceil(facts.length / batchSize);
  return Array.from({ length: count }, (_, index) => facts.slice(index * batchSize, (index + 1) * batchSize));
}
