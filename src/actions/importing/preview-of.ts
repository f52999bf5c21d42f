/** A plan as the owner looks at it before anything is written: how many, the first of each, and what to decide. */

import type { Person } from '../../core/facts/person.ts';
import type { Touch } from '../../core/facts/touch.ts';
import type { Answer } from '../sentence.ts';
import type { ImportPlan, ImportScene } from './import-plan.ts';
import type { Doubtful, PeoplePlan } from './people-plan.ts';
import type { ReadSent } from './read-sent.ts';

type Preview = Answer<'previewImport'>;
type Position = Preview['moved'][number]['before'];

const mostShown = 12;
const mostToDecide = 2000;

export function previewOf({ brought, isRemembered }: ReadSent, plan: ImportPlan, scene: ImportScene): Preview {
  const { people, touches, meetings } = plan;
  const isAnybodyMet = touches.newTouches.length + meetings.newMeetings.length > 0;
  const nameById = new Map(isAnybodyMet ? namesIn(scene.people, people.completedPeople, people.newPeople) : []);
  const names = (ids: Touch['people']) => ids.map((id) => nameById.get(id) ?? '');
  const { table } = brought;
  return {
    format: brought.format,
    people: people.counts,
    touches: touches.counts,
    meetings: meetings.counts,
    newcomers: Iterator.from(people.newPeople)
      .take(mostShown)
      .map((person) => ({ name: person.name, ...positionOf(person, people) }))
      .toArray(),
    happenings: touches.newTouches.slice(-mostShown).map(({ at, channel, direction, people: ids, summary }) => ({
      at,
      channel,
      direction,
      people: names(ids),
      ...(summary === undefined ? {} : { summary }),
    })),
    coming: meetings.newMeetings
      .slice(0, mostShown)
      .map(({ starts, notes = '', people: ids }) => ({ starts, title: notes, people: names(ids) })),
    doubtful: people.doubtful.slice(0, mostToDecide).map((each) => doubtfulShown(each, people, scene)),
    moved: people.moved.slice(0, mostToDecide).map(({ before, after }) => ({
      person: before.id,
      name: before.name,
      before: positionOf(before, people),
      after: positionOf(after, people),
    })),
    gone: plan.gone.slice(0, mostToDecide).map(({ id, name }) => ({ person: id, name })),
    strangers: plan.strangers.slice(0, mostToDecide).map(({ key, met: { name, email }, count }) => ({
      key,
      ...(name === undefined ? {} : { name }),
      ...(email === undefined ? {} : { email }),
      count,
    })),
    ...(plan.isOwnerFilled && { owner: filledIn(plan, scene) }),
    ...(table && {
      table: {
        rowCount: table.rowCount,
        columns: table.columns.map(({ title, samples, meaning }) => ({ title, samples: [...samples], meaning })),
        isRemembered,
      },
    }),
    addresses: (brought.addresses ?? []).map((address) => ({ ...address })),
    refused: [...plan.refused],
  };
}

function* namesIn(...lists: readonly Iterable<Person>[]): Generator<[id: string, name: string]> {
  for (const people of lists) for (const { id, name } of people) yield [id, name];
}

function positionOf({ organization, title }: Person, { organizationName }: PeoplePlan): Position {
  const name = organizationName(organization);
  return { ...(name === undefined ? {} : { organization: name }), ...(title === undefined ? {} : { title }) };
}

function doubtfulShown(
  { entry, imported, candidates }: Doubtful,
  plan: PeoplePlan,
  { decided }: ImportScene,
): Preview['doubtful'][number] {
  const { line, name, emails, organizationName, title } = imported;
  const answer = decided?.get(entry);
  return {
    entry,
    line,
    name,
    emails: [...emails],
    ...(organizationName === undefined ? {} : { organization: organizationName }),
    ...(title === undefined ? {} : { title }),
    candidates: candidates.map(({ entry: { person }, reasons }) => ({
      id: person.id,
      name: person.name,
      emails: [...(person.emails ?? [])],
      ...positionOf(person, plan),
      reasons: reasons.map((reason) => ({ ...reason })),
    })),
    ...(answer === undefined ? {} : { decided: answer }),
  };
}

function filledIn({ owner }: ImportPlan, scene: ImportScene): NonNullable<Preview['owner']> {
  const fields = ['name', 'email', 'headline', 'address'] as const;
  return Object.fromEntries(
    fields.flatMap((field) => (owner[field] === scene.owner[field] ? [] : [[field, owner[field]]])),
  );
}
