/** "Whom do I know by face and name?": the two minutes of today. V3 V5 */

import type { Almanac } from '../core/engine/almanac.ts';
import type { Person } from '../core/facts/person.ts';
import type { Candidate } from '../core/faces/faces-of-day.ts';
import { facesOfDay } from '../core/faces/faces-of-day.ts';
import { remembering } from '../memory/remembering.ts';
import { namesOf } from '../store/queries/names-of.ts';
import { peopleInCircles } from '../store/queries/people-in-circles.ts';
import { everyFact } from '../store/queries/stored-facts.ts';
import { dayRecalls } from './faces/day-recalls.ts';
import { photosOf } from './photo-address.ts';
import type { Answer, Asked } from './sentence.ts';
import { viewOf } from './view.ts';
import type { World } from './world.ts';

/** More would be a list to work through, not a hint. */
const mostBare = 6;

export async function facesToday(world: World, _asked: Asked<'facesToday'>): Promise<Answer<'facesToday'>> {
  return viewOf(world, async ({ tx, almanac, now }) => {
    const people = (await peopleInCircles(tx)).map(({ fact }) => fact);
    const personById = new Map(people.map((person) => [person.id, person]));
    const photoById = await photosOf(tx, [...personById.keys()]);
    const organizationById = await namesOf(
      tx,
      'organizations',
      people.map(({ organization }) => organization),
    );
    const candidates = people.map((person) => candidateOf(person, photoById.has(person.id), almanac));
    const today = almanac.dayOf(now);
    const recalls = dayRecalls(await everyFact(tx, 'recall'), almanac).filter(({ on }) => on <= today);
    const { cards, nextOn, ...counts } = facesOfDay({ candidates, recalls, today, remembering });
    return {
      on: almanac.dateText(today),
      ...counts,
      cards: cards.flatMap(({ person: id, ...card }) => {
        const person = personById.get(id);
        if (person?.circle === undefined) return [];
        const { name, circle, title, howMet, background, value, organization } = person;
        const organizationName = organizationById.get(organization ?? '');
        const photo = photoById.get(id);
        const known = Object.entries({ photo, title, organizationName, howMet, background, value });
        const said = known.filter(([, text]) => isSaid(text));
        return [{ person: id, ...card, name, circle, ...Object.fromEntries(said) }];
      }),
      people: people.length,
      bare: candidates
        .filter(({ nameBy }) => nameBy === undefined)
        .flatMap(({ person: id }) => ({ id, name: personById.get(id)?.name ?? '' }))
        .slice(0, mostBare),
      ...(nextOn !== undefined && { nextOn: almanac.dateText(nextOn) }),
    };
  });
}

function candidateOf(person: Person, hasPhoto: boolean, almanac: Almanac): Candidate {
  const { id, circle = 'wide', circleSince, addedAt, organization, title, howMet, background, value } = person;
  const hasClues = organization !== undefined || [title, howMet, background].some(isSaid);
  return {
    person: id,
    circle,
    since: circleSince === undefined ? almanac.dayOf(almanac.instant(addedAt)) : almanac.day(circleSince),
    nameBy: hasPhoto ? 'name-by-face' : hasClues ? 'name-by-clues' : undefined,
    hasBackground: [background, value].some(isSaid),
  };
}

function isSaid(text: string | undefined): boolean {
  return text !== undefined && text.trim() !== '';
}
