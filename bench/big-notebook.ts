/** A network of five years, as large as wanted and always the same: what a notebook may come to. */

import type { Group } from '../src/core/facts/group.ts';
import type { Meeting } from '../src/core/facts/meeting.ts';
import { emptyNotebook, type Notebook } from '../src/core/facts/notebook.ts';
import type { Opportunity } from '../src/core/facts/opportunity.ts';
import { circles, ownerDefaults } from '../src/core/facts/owner.ts';
import type { Person } from '../src/core/facts/person.ts';
import { dice } from './dice.ts';
import { bigTouch, touchId } from './big-touch.ts';
import { type Cast, day, moment, text, years } from './cast.ts';

export interface Size {
  readonly people: number;
  readonly touches: number;
}

const groups = 8;

/** V5: a network that is kept is of a few hundred people at most, however many are known by name. */
const mostInCircles = 400;

/** The years end at `now`. */
export function bigNotebook(size: Size, now: number): Notebook {
  const counts = {
    people: size.people,
    touches: size.touches,
    organizations: Math.ceil(size.people / 8),
    opportunities: Math.ceil(size.touches / 150),
    groups,
  };
  const cast: Cast = { roll: dice(size.people + size.touches), from: now - years * 365 * day, now, counts };
  const { roll, from } = cast;
  return {
    ...emptyNotebook({ ...ownerDefaults, name: 'Robin Vega', timeZone: 'America/Chicago', holidays: 'US' }),
    searches: [{ id: 's0', goal: 'Head of operations', startedAt: text(from) }],
    organizations: many(counts.organizations, (index) => ({
      id: `c${index}`,
      name: `Company ${index}`,
      industry: roll.pick(['Logistics', 'Health', 'Banking', 'Public service']),
      ...roll.sometimes(0.3, () => ({ research: 'Family owned, growing, looks for people with experience.' })),
    })),
    people: many(counts.people, (index) => bigPerson(index, cast)),
    opportunities: many(counts.opportunities, (index) => bigOpportunity(index, cast)),
    referrals: many(size.touches / 120, (index) => ({
      id: `r${index}`,
      from: somebody(cast),
      to: somebody(cast),
      at: text(moment(cast)),
    })),
    intents: many(size.touches / 200, (index) => ({
      id: `i${index}`,
      kind: roll.chance(0.8) ? 'informational' : 'reconnect',
      person: somebody(cast),
      at: text(moment(cast)),
    })),
    meetings: many(size.touches / 80, (index) => bigMeeting(index, cast)),
    groups: many(groups, (index) => bigGroup(index, cast)),
    touches: many(size.touches, (index) => bigTouch(index, cast, somebody)),
    decisions: many(size.touches / 60, (index) => ({
      id: `d${index}`,
      at: text(moment(cast)),
      key: `promise/${touchId(roll.below(size.touches))}/1#keep-promise`,
      kind: roll.pick(['done', 'skip'] as const),
    })),
  };
}

/** Some people are met far more often than others. */
function somebody({ roll, counts }: Cast): string {
  return `p${Math.floor(counts.people * roll.number() ** 1.6)}`;
}

function bigPerson(index: number, { roll, from, counts }: Cast): Person {
  const first = roll.pick(['Ana', 'Bo', 'Chidi', 'Dara', 'Ewa', 'Femi']);
  return {
    id: `p${index}`,
    name: `${first} ${roll.pick(['Ruiz', 'Ito', 'Novak', 'Okafor'])} ${index}`,
    addedAt: text(from),
    emails: [`person${index}@example.org`],
    phones: [`+1 312 555 ${1000 + (index % 9000)}`],
    organization: `c${roll.below(counts.organizations)}`,
    title: 'Director of operations',
    ...roll.sometimes(index < 2 * mostInCircles ? 0.5 : 0, () => ({
      circle: roll.pick(circles),
      circleSince: text(from).slice(0, 10),
    })),
    ...roll.sometimes(0.3, () => ({ addresses: [`${index} Main Street\nChicago, IL 60601`] })),
    ...roll.sometimes(0.2, () => ({ timeZone: roll.pick(['America/New_York', 'America/Denver', 'Europe/Berlin']) })),
    ...roll.sometimes(0.6, () => ({ linkedinConnected: true })),
    background: 'Twelve years in freight, before that the navy; likes numbers that add up.',
  };
}

function bigOpportunity(index: number, cast: Cast): Opportunity {
  const { roll, now } = cast;
  const opened = moment(cast);
  const settled = opened + 60 * day;
  return {
    id: `o${index}`,
    title: `Position ${index}`,
    openedAt: text(opened),
    route: roll.pick(['referral', 'network', 'advert', 'recruiter'] as const),
    stage: roll.pick(['applied', 'screening', 'interview'] as const),
    contacts: [somebody(cast)],
    ...roll.sometimes(settled < now ? 0.85 : 0, () => ({
      outcome: { verdict: roll.pick(['rejected', 'rejected', 'withdrawn', 'declined'] as const), at: text(settled) },
    })),
  };
}

function bigMeeting(index: number, cast: Cast): Meeting {
  const starts = moment(cast);
  return {
    id: `m${index}`,
    kind: cast.roll.pick(['informational', 'interview', 'catch-up'] as const),
    people: [somebody(cast)],
    scheduledAt: text(starts - 5 * day),
    starts: text(starts),
    ends: text(starts + 1_800_000),
  };
}

function bigGroup(index: number, cast: Cast): Group {
  const members = new Set(many(6, () => somebody(cast)));
  return {
    id: `g${index}`,
    name: `Association ${index}`,
    kind: 'association',
    notedAt: text(moment(cast)),
    hasLocalChapter: cast.roll.chance(0.5),
    ...cast.roll.sometimes(0.5, () => ({ joinedAt: text(cast.from) })),
    members: [...members].map((person) => ({ person, fit: cast.roll.chance(0.4) })),
  };
}

function many<Value>(count: number, make: (index: number) => Value): Value[] {
  return Array.from({ length: Math.ceil(count) }, (_, index) => make(index));
}
