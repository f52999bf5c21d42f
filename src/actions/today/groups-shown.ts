/** Follow-ups grouped by whom they are owed to, with all that one needs in order to act on them at once. */

import type { FollowUp } from '../../core/engine/follow-up.ts';
import { subjectOf } from '../../core/engine/subject.ts';
import type { Opportunity } from '../../core/facts/opportunity.ts';
import type { Person } from '../../core/facts/person.ts';
import type { StepNames } from '../../core/playbooks/step-title.ts';
import { briefTouches, type TouchesByPerson } from '../../store/queries/brief-touches.ts';
import { namesOf } from '../../store/queries/names-of.ts';
import { factsOf } from '../../store/queries/stored-facts.ts';
import { withoutPictures } from '../../store/store.ts';
import { photosOf } from '../photo-address.ts';
import type { Answer } from '../sentence.ts';
import type { View } from '../view.ts';
import { briefOf } from './briefs.ts';
import { followUpShown } from './follow-up-shown.ts';
import { playbooksById, type PlaybooksById } from '../playbooks/playbooks-by-id.ts';
import { namesIn } from './names.ts';

export type GroupShown = Answer<'todaysAgenda'>['groups'][number];

/** A group of the page: whose it is, and where it stands. */
export interface Place {
  readonly subject: string;
  readonly section: GroupShown['section'];
}

/** What the groups of a page are told from, looked up once for all of them. */
interface Background {
  readonly people: ReadonlyMap<string, Person>;
  readonly opportunities: ReadonlyMap<string, Opportunity>;
  readonly organizationNames: ReadonlyMap<string, string>;
  /** Where the photos of those who have one are fetched. */
  readonly photos: ReadonlyMap<string, string>;
  readonly touches: TouchesByPerson;
  readonly names: (followUp: FollowUp) => StepNames;
  readonly playbooks: PlaybooksById;
}

/** In the order of the places; of the follow-ups only those that were handed in. */
export async function groupsShown(
  view: View,
  places: readonly Place[],
  followUps: readonly FollowUp[],
): Promise<GroupShown[]> {
  const background = await backgroundOf(view, followUps);
  const bySubject = Map.groupBy(followUps, subjectOf);
  return places.map(({ subject, section }) =>
    groupShown(section, bySubject.get(subject) ?? [], { ...background, view }),
  );
}

async function backgroundOf({ tx }: View, followUps: readonly FollowUp[]): Promise<Background> {
  const ids = [...new Set(followUps.flatMap(({ person }) => person ?? []))];
  const people = (await factsOf(withoutPictures(tx), 'person', ids)).map(({ fact }) => fact);
  const opportunityIds = [...new Set(followUps.flatMap(({ about }) => about.opportunity ?? []))];
  const opportunities = (await factsOf(tx, 'opportunity', opportunityIds)).map(({ fact }) => fact);
  return {
    people: new Map(people.map((person) => [person.id, person])),
    opportunities: new Map(opportunities.map((opportunity) => [opportunity.id, opportunity])),
    organizationNames: await namesOf(
      tx,
      'organizations',
      people.map(({ organization }) => organization),
    ),
    photos: await photosOf(tx, ids),
    touches: await briefTouches(tx, ids),
    names: await namesIn(tx, followUps),
    playbooks: await playbooksById(tx),
  };
}

function groupShown(
  section: GroupShown['section'],
  followUps: readonly FollowUp[],
  background: Background & { readonly view: View },
): GroupShown {
  const { view, names, opportunities, playbooks } = background;
  const [first] = followUps;
  const person = background.people.get(first?.person ?? '');
  const { opportunity, group } = first === undefined ? {} : names(first);
  const about = followUps.find((one) => one.about.opportunity !== undefined)?.about.opportunity;
  return {
    section,
    person: person === undefined ? null : personShown(person, background),
    heading: person?.name ?? opportunity ?? group ?? 'Your notebook',
    followUps: followUps.map((one) => followUpShown(one, names(one), { almanac: view.almanac, playbooks })),
    brief:
      person === undefined
        ? null
        : briefOf(
            { person, touches: background.touches.get(person.id) ?? [], opportunity: opportunities.get(about ?? '') },
            view.almanac,
          ),
  };
}

function personShown(person: Person, { organizationNames, photos }: Background): GroupShown['person'] {
  const { id, name, title, timeZone, circle } = person;
  const photo = photos.get(id);
  const organizationName = organizationNames.get(person.organization ?? '');
  return {
    id,
    name,
    phones: [...(person.phones ?? [])],
    emails: [...(person.emails ?? [])],
    addresses: [...(person.addresses ?? [])],
    links: [...(person.links ?? [])],
    ...(title === undefined ? {} : { title }),
    ...(organizationName === undefined ? {} : { organizationName }),
    ...(timeZone === undefined ? {} : { timeZone }),
    ...(circle === undefined ? {} : { circle }),
    ...(photo === undefined ? {} : { photo }),
  };
}
