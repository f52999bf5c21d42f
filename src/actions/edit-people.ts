/** "Put all of them in my wide circle": the same change to many cards, or to none. V1 V5 */

import { isDeepStrictEqual } from 'node:util';
import { Refusal } from '../contract/refusal.ts';
import type { Person } from '../core/facts/person.ts';
import { personSchema } from '../formats/notebook/person-schema.ts';
import { factsOf, type Stored } from '../store/queries/stored-facts.ts';
import { changed } from './changed.ts';
import { carryOut, type Turn } from './command.ts';
import { placed } from './placed.ts';
import { requireThere } from './references.ts';
import type { Answer, Asked } from './sentence.ts';
import type { World } from './world.ts';

type Asking = Asked<'editPeople'>;

export async function editPeople(world: World, asked: Asking): Promise<Answer<'editPeople'>> {
  return carryOut(world, { sentence: 'editPeople', asked }, async (turn) => {
    const { changes } = asked;
    await requireThere(turn, { organization: [changes.organization ?? undefined] });
    let count = 0;
    for (const before of await allAsLastSeen(turn, asked)) {
      const after = withChanges(before.fact, changes, turn);
      if (isDeepStrictEqual(after, before.fact)) continue;
      requireFit(after);
      await turn.change('person', before, after);
      count += 1;
    }
    return { changed: count, consequences: await turn.consequences() };
  });
}

/** @throws {Refusal} `people-changed` with everybody who is not as the sender last saw them */
async function allAsLastSeen({ tx }: Turn, { people }: Asking): Promise<readonly Stored<Person>[]> {
  const seen = new Map(people.map(({ id, version }) => [id, version]));
  const stored = await factsOf(tx, 'person', [...seen.keys()]);
  const there = new Set(stored.map(({ fact }) => fact.id));
  const gone = [...seen.keys()].filter((id) => !there.has(id));
  const stale = stored.filter(({ fact, version }) => seen.get(fact.id) !== version);
  if (gone.length > 0 || stale.length > 0) {
    throw new Refusal('people-changed', {
      people: stale.map(({ fact: { id, name }, version }) => ({ id, name, version })),
      gone,
    });
  }
  return stored;
}

function withChanges(person: Person, changes: Asking['changes'], { almanac, now }: Turn): Person {
  const { circle, organization, stop } = changes;
  const told = changed<Person>(person, {
    ...(circle !== undefined && { circle }),
    ...(organization !== undefined && { organization }),
    ...retagged(person, changes),
    ...(stop !== undefined && person.stop === undefined && { stop: { at: almanac.instantText(now), ...stop } }),
  });
  return placed(person, told, almanac.dateText(almanac.dayOf(now)));
}

function retagged(
  { tags = [] }: Person,
  { addTags = [], removeTags = [] }: Asking['changes'],
): { readonly tags?: readonly string[] | null } {
  const after = [...new Set([...tags, ...addTags])].filter((tag) => !removeTags.includes(tag));
  if (isDeepStrictEqual(after, tags)) return {};
  return { tags: after.length === 0 ? null : after };
}

/** @throws {Refusal} `does-not-fit` where a card would hold more tags than there is room for */
function requireFit(person: Person): void {
  const checked = personSchema.safeParse(person);
  if (checked.success) return;
  const reason = checked.error.issues.map(({ path, message }) => `${path.join('.')} of ${person.name}: ${message}`);
  throw new Refusal('does-not-fit', { kind: 'person', id: person.id, reason: reason.join('; ') });
}
