/** "Have I written somebody down twice?": pairs of cards that may be of one person. V5 */

import { namesOf } from '../store/queries/names-of.ts';
import { everyFact, type Stored } from '../store/queries/stored-facts.ts';
import { touchCounts } from '../store/queries/touch-counts.ts';
import { withoutPictures } from '../store/store.ts';
import type { Person } from '../core/facts/person.ts';
import { type Known, lookalikes } from './duplicates/lookalikes.ts';
import { referralsBetween } from './merging/two-people.ts';
import type { Answer, Asked } from './sentence.ts';
import type { World } from './world.ts';

type Lookalike = Answer<'findDuplicates'>['items'][number]['people'][number];

export async function findDuplicates(
  { store, notebook }: World,
  { limit, offset }: Asked<'findDuplicates'>,
): Promise<Answer<'findDuplicates'>> {
  return store.read(notebook, async (tx) => {
    const people = await everyFact(withoutPictures(tx), 'person');
    const storedById = new Map(people.map((stored) => [stored.fact.id, stored]));
    const names = await namesOf(
      tx,
      'organizations',
      people.map(({ fact }) => fact.organization),
    );
    const referrals = await everyFact(tx, 'referral');
    const pairs = lookalikes(
      people.map(({ fact }) => ({ person: fact, organizationName: names.get(fact.organization ?? '') })),
    ).filter(({ people: [one, other] }) => referralsBetween(referrals, one.person.id, other.person.id).length === 0);
    const page = pairs.slice(offset, offset + limit);
    const counts = await touchCounts(
      tx,
      page.flatMap((pair) => pair.people.map(({ person }) => person.id)),
    );
    const shown = (known: Known): Lookalike => lookalike(known, storedById, counts);
    return {
      total: pairs.length,
      items: page.map(({ people: [one, other], sure, reasons }) => ({
        people:
          weightOf(one, counts) >= weightOf(other, counts) ? [shown(one), shown(other)] : [shown(other), shown(one)],
        sure,
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
