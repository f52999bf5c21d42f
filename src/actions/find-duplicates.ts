/** "Have I written somebody down twice?": pairs of cards that may be of one person. V5 */

import { everyFact, type Stored } from '../store/queries/stored-facts.ts';
import { touchCounts } from '../store/queries/touch-counts.ts';
import { withoutPictures } from '../store/store.ts';
import type { Person } from '../core/facts/person.ts';
import { type Known, lookalikes } from './duplicates/lookalikes.ts';
import { countryOf } from './matching/country-of.ts';
import { employersOf } from './matching/employers-of.ts';
import { referralsBetween } from './merging/two-people.ts';
import type { Answer, Asked } from './sentence.ts';
import { ownerOf } from './view.ts';
import type { World } from './world.ts';

type Lookalike = Answer<'findDuplicates'>['items'][number]['people'][number];

export async function findDuplicates(
  { store, notebook }: World,
  { limit, offset }: Asked<'findDuplicates'>,
): Promise<Answer<'findDuplicates'>> {
  return store.read(notebook, async (tx) => {
    const people = await everyFact(withoutPictures(tx), 'person');
    const storedById = new Map(people.map((stored) => [stored.fact.id, stored]));
    const organizations = (await everyFact(tx, 'organization')).map(({ fact }) => fact);
    const nameById = new Map(organizations.map(({ id, name }) => [id, name]));
    const employers = employersOf(organizations);
    const referrals = await everyFact(tx, 'referral');
    const { pairs: alike, passedOver } = lookalikes(
      people.map(({ fact: person }) => ({
        person,
        organizationName: nameById.get(person.organization ?? ''),
        employer: employers.ofId(person.organization),
      })),
      countryOf(await ownerOf(tx)),
    );
    const pairs = alike.filter(
      ({ people: [one, other] }) => referralsBetween(referrals, one.person.id, other.person.id).length === 0,
    );
    const page = pairs.slice(offset, offset + limit);
    const counts = await touchCounts(
      tx,
      page.flatMap((pair) => pair.people.map(({ person }) => person.id)),
    );
    const shown = (known: Known): Lookalike => lookalike(known, storedById, counts);
    return {
      total: pairs.length,
      passedOver,
      items: page.map(({ people: [one, other], standing, reasons }) => ({
        people:
          weightOf(one, counts) >= weightOf(other, counts) ? [shown(one), shown(other)] : [shown(other), shown(one)],
        sure: standing === 'sure',
        reasons: [...reasons],
      })),
    };
  });
}

/** What happened counts before what is written. */
function weightOf({ person }: Known, counts: ReadonlyMap<string, number>): number {
  return (counts.get(person.id) ?? 0) * 100 + Object.keys(person).length;
}

function lookalike(
  { person, organizationName }: Known,
  storedById: ReadonlyMap<string, Stored<Person>>,
  counts: ReadonlyMap<string, number>,
): Lookalike {
  const { id, name, title, emails = [], phones = [] } = person;
  return {
    id,
    name,
    ...(title === undefined ? {} : { title }),
    ...(organizationName === undefined ? {} : { organizationName }),
    emails: [...emails],
    phones: [...phones],
    touchCount: counts.get(id) ?? 0,
    version: storedById.get(id)?.version ?? 1,
  };
}
