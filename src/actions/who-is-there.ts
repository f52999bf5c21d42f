/** "Who do I know there?": who works at an organization or had to do with it, whom to ask first. V5 C7 */

import { type Askable, askFirst } from '../core/network/ask-first.ts';
import type { Person } from '../core/facts/person.ts';
import { relations } from '../store/derived/relations.ts';
import { lastTalks } from '../store/queries/last-talks.ts';
import { type OrganizationNames, organizationNames } from '../store/queries/organization-names.ts';
import { related } from '../store/queries/related.ts';
import { factsOf } from '../store/queries/stored-facts.ts';
import { stoppedAmong } from '../store/queries/stopped-among.ts';
import { type Reading, withoutPictures } from '../store/store.ts';
import { employersOf } from './matching/employers-of.ts';
import type { Answer, Asked } from './sentence.ts';
import { type View, viewOf } from './view.ts';
import type { World } from './world.ts';

interface Acquaintance extends Askable {
  readonly person: Person;
}

export async function whoIsThere(
  world: World,
  { organization: asked, limit }: Asked<'whoIsThere'>,
): Promise<Answer<'whoIsThere'>> {
  return viewOf(world, async (view) => {
    const organizations = await organizationNames(view.tx);
    const meant = organizationsCalled(asked, organizations);
    const people = (
      await acquaintancesAt(
        view,
        meant.map(({ id }) => id),
      )
    ).toSorted(askFirst);
    const nameById = new Map(organizations.map(({ id, name }) => [id, name]));
    return {
      organizations: meant.map(({ id, name }) => ({ id, name })),
      total: people.length,
      people: people.slice(0, limit).map((one) => acquaintanceShown(one, nameById, view)),
    };
  });
}

/** The one that is asked for first. Those of one name, or of which one bears a name of the other, are all meant. */
function organizationsCalled(asked: string, organizations: readonly OrganizationNames[]): readonly OrganizationNames[] {
  const employers = employersOf(organizations);
  const sought = employers.ofId(asked) ?? employers.ofName(asked);
  const all = organizations.filter(({ id }) => employers.ofId(id) === sought);
  return [...all.filter(({ id }) => id === asked), ...all.filter(({ id }) => id !== asked)];
}

async function acquaintancesAt({ tx, now }: View, organizations: readonly string[]): Promise<readonly Acquaintance[]> {
  const there = new Set(await related(tx, relations.peopleOfOrganizations, organizations));
  const ids = [...new Set([...there, ...(await peopleOfPositions(tx, organizations))])];
  const stopped = await stoppedAmong(tx, ids);
  const talks = await lastTalks(tx, ids, now);
  const people = await factsOf(withoutPictures(tx), 'person', ids);
  return people.map(({ fact: person }) => ({
    person,
    name: person.name,
    circle: person.circle,
    isThere: there.has(person.id),
    isStopped: stopped.has(person.id),
    lastTalkAt: talks.get(person.id),
  }));
}

/** Contacts of its positions, and those with whom something happened about them. */
async function peopleOfPositions(tx: Reading, organizations: readonly string[]): Promise<readonly string[]> {
  const positions = await related(tx, relations.opportunitiesOfOrganizations, organizations);
  const touches = await related(tx, relations.touchesAboutOpportunities, positions);
  return [
    ...(await related(tx, relations.contactsOfOpportunities, positions)),
    ...(await related(tx, relations.peopleOfTouches, touches)),
  ];
}

function acquaintanceShown(
  { person, isThere, isStopped, circle, lastTalkAt }: Acquaintance,
  nameById: ReadonlyMap<string, string>,
  { almanac }: View,
): Answer<'whoIsThere'>['people'][number] {
  const { id, name, title, organization } = person;
  const organizationName = nameById.get(organization ?? '');
  return {
    id,
    name,
    ...(title === undefined ? {} : { title }),
    ...(organization === undefined || organizationName === undefined
      ? {}
      : { organization: { id: organization, name: organizationName } }),
    ...(circle === undefined ? {} : { circle }),
    ...(lastTalkAt === undefined ? {} : { lastTalkAt: almanac.instantText(lastTalkAt) }),
    isThere,
    isStopped,
  };
}
