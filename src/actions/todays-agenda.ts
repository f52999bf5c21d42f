/** "What do I owe today?": follow-ups grouped by person, with all that one needs in order to call at once. */

import { sunOn } from '../almanac/sun.ts';
import { secondAfter } from '../core/engine/window.ts';
import type { FollowUp } from '../core/engine/follow-up.ts';
import { subjectOf } from '../core/engine/subject.ts';
import type { Opportunity } from '../core/facts/opportunity.ts';
import type { Person } from '../core/facts/person.ts';
import type { StepNames } from '../core/playbooks/step-title.ts';
import { adviceAnswer } from '../formats/notebook/agenda-answer.ts';
import { keptFollowUps } from '../store/derived/kept-agenda.ts';
import { briefTouches, type TouchesByPerson } from '../store/queries/brief-touches.ts';
import { firstAdvice } from '../store/queries/first-advice.ts';
import { namesOf } from '../store/queries/names-of.ts';
import { nextChange } from '../store/queries/next-change.ts';
import { owedInTheMail } from '../store/queries/owed-in-the-mail.ts';
import { factsOf } from '../store/queries/stored-facts.ts';
import { todaysGroups } from '../store/queries/todays-groups.ts';
import type { Answer, Asked } from './sentence.ts';
import { briefOf } from './today/briefs.ts';
import { followUpShown } from './today/follow-up-shown.ts';
import { namesIn } from './today/names.ts';
import { type View, viewOf } from './view.ts';
import type { World } from './world.ts';

const mostAdvice = 3;

export async function todaysAgenda(world: World, asked: Asked<'todaysAgenda'>): Promise<Answer<'todaysAgenda'>> {
  return viewOf(world, async (view) => {
    const { tx, owner, almanac, now } = view;
    const day = almanac.dayOf(now);
    const tomorrow = almanac.startOf(day + 1);
    const bounds = { tomorrow, horizon: almanac.startOf(day + 1 + asked.days) };
    const { page, total, counts } = await todaysGroups(tx, bounds, asked);
    const sundown = almanac.sundown(day);
    const sun = sunOn(owner, day);
    const changesAt = await nextChange(tx);
    return {
      now: almanac.instantText(now),
      today: almanac.dateText(day),
      owner: { timeZone: owner.timeZone, ...signature(owner) },
      sun: { rises: textOrNull(sun.rises, view), sets: textOrNull(sun.sets, view) },
      sundown: almanac.instantText(sundown),
      mailBySundown: await owedInTheMail(tx, secondAfter(sundown)),
      counts,
      total,
      groups: await groupsShown(view, page, bounds.horizon),
      advice: (await firstAdvice(tx, mostAdvice)).map(adviceAnswer),
      nextChangeAt: textOrNull(changesAt, view),
    };
  });
}

type GroupShown = Answer<'todaysAgenda'>['groups'][number];

interface Place {
  readonly subject: string;
  readonly section: GroupShown['section'];
}

/** What the groups of a page are told from, looked up once for all of them. */
interface Background {
  readonly people: ReadonlyMap<string, Person>;
  readonly opportunities: ReadonlyMap<string, Opportunity>;
  readonly organizationNames: ReadonlyMap<string, string>;
  readonly touches: TouchesByPerson;
  readonly names: (followUp: FollowUp) => StepNames;
}

async function groupsShown(view: View, page: readonly Place[], horizon: number): Promise<GroupShown[]> {
  const followUps = await keptFollowUps(
    view.tx,
    page.map(({ subject }) => subject),
  );
  const soon = followUps.filter(({ opens }) => opens < horizon);
  const background = await backgroundOf(view, soon);
  const bySubject = Map.groupBy(soon, subjectOf);
  return page.map(({ subject, section }) => groupShown(section, bySubject.get(subject) ?? [], { ...background, view }));
}

async function backgroundOf({ tx }: View, followUps: readonly FollowUp[]): Promise<Background> {
  const ids = [...new Set(followUps.flatMap(({ person }) => person ?? []))];
  const people = (await factsOf(tx, 'person', ids)).map(({ fact }) => fact);
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
    touches: await briefTouches(tx, ids),
    names: await namesIn(tx, followUps),
  };
}

function groupShown(
  section: GroupShown['section'],
  followUps: readonly FollowUp[],
  background: Background & { readonly view: View },
): GroupShown {
  const { view, names, opportunities } = background;
  const [first] = followUps;
  const person = background.people.get(first?.person ?? '');
  const { opportunity, group } = first === undefined ? {} : names(first);
  const about = followUps.find((one) => one.about.opportunity !== undefined)?.about.opportunity;
  return {
    section,
    person: person === undefined ? null : personShown(person, background),
    heading: person?.name ?? opportunity ?? group ?? 'Your notebook',
    followUps: followUps.map((one) => followUpShown(one, names(one), view.almanac)),
    brief:
      person === undefined
        ? null
        : briefOf(
            { person, touches: background.touches.get(person.id) ?? [], opportunity: opportunities.get(about ?? '') },
            view.almanac,
          ),
  };
}

function personShown(person: Person, { organizationNames }: Background): GroupShown['person'] {
  const { id, name, title, timeZone, circle, photo } = person;
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

function signature({ name, email, phone }: View['owner']): { name?: string; email?: string; phone?: string } {
  return {
    ...(name === undefined ? {} : { name }),
    ...(email === undefined ? {} : { email }),
    ...(phone === undefined ? {} : { phone }),
  };
}

function textOrNull(instant: number | null, { almanac }: View): string | null {
  return instant === null ? null : almanac.instantText(instant);
}
