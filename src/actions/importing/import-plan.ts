/** What an import does, all told: people, touches, meetings, and what the owner chose. Again, it changes nothing. */

import type { Intent } from '../../core/facts/intent.ts';
import type { Owner } from '../../core/facts/owner.ts';
import type { Person } from '../../core/facts/person.ts';
import type { Brought } from '../../formats/brought/brought.ts';
import type { RefusedLine } from '../../formats/text/refused-line.ts';
import { broughtId } from './brought-id.ts';
import { type MeetingsPlan, type MeetingsScene, meetingsPlan } from './meetings-plan.ts';
import { peopleMet } from './people-met.ts';
import { type Moved, type PeoplePlan, type PeopleScene, peoplePlan } from './people-plan.ts';
import { personOfStranger, type Stranger, strangersAmong } from './strangers.ts';
import { type TouchesPlan, touchesPlan } from './touches-plan.ts';

export interface ImportScene extends PeopleScene, Omit<MeetingsScene, 'met'> {
  readonly owner: Owner;
  /** Whether those who are not known become people too. */
  readonly withStrangers: boolean;
  /** By what they are known for whom it is the other way round. */
  readonly strangersOtherwise?: ReadonlySet<string>;
  /** Ids of people, as the owner chose. */
  readonly beInTouch: ReadonlySet<string>;
  readonly disconnected: ReadonlySet<string>;
}

export interface ImportPlan {
  readonly people: PeoplePlan;
  readonly touches: TouchesPlan;
  readonly meetings: MeetingsPlan;
  /** To be in touch with those who have a new position. */
  readonly intents: readonly Intent[];
  /** Connected on LinkedIn before, and not in the whole of what it knows now. */
  readonly gone: readonly Person[];
  /** Those of them who are marked so. */
  readonly disconnected: readonly Person[];
  readonly owner: Owner;
  readonly isOwnerFilled: boolean;
  /** Those who become people, too. */
  readonly strangers: readonly Stranger[];
  /** Ordered by file and line. */
  readonly refused: readonly RefusedLine[];
}

export function importPlan(brought: Brought, scene: ImportScene): ImportPlan {
  const plan = planWith(brought, scene);
  const taken = plan.strangers.filter(
    ({ key }) => scene.withStrangers !== (scene.strangersOtherwise?.has(key) === true),
  );
  if (taken.length === 0) return plan;
  const people = [...brought.people, ...taken.map(personOfStranger)];
  return { ...planWith({ ...brought, people }, scene), strangers: plan.strangers };
}

function planWith(brought: Brought, scene: ImportScene): ImportPlan {
  const people = peoplePlan(brought.people, scene);
  const isAnybodyMet = brought.happenings.length + brought.meetings.length > 0;
  const met = peopleMet(isAnybodyMet ? everybodyBy(scene, people) : []);
  const meetings = meetingsPlan(brought.meetings, { ...scene, met });
  const touches = touchesPlan([...meetings.happened, ...brought.happenings], { ...scene, met });
  const gone = goneFrom(brought, people);
  const owner = filledOwner(scene.owner, brought.owner);
  return {
    people,
    touches,
    meetings,
    intents: people.moved
      .filter(({ before }) => scene.beInTouch.has(before.id))
      .map((each) => newsOf(each, people, scene)),
    gone,
    disconnected: gone
      .filter(({ id }) => scene.disconnected.has(id))
      .map((person) => ({ ...person, linkedinConnected: false })),
    owner,
    isOwnerFilled: owner !== scene.owner,
    strangers: strangersAmong([...meetings.strangers, ...touches.strangers]),
    refused: [...brought.refused, ...meetings.refused, ...touches.refused].toSorted(byPlace),
  };
}

function everybodyBy({ people }: ImportScene, { completedPeople, newPeople }: PeoplePlan): readonly Person[] {
  const completed = new Map(completedPeople.map((person) => [person.id, person]));
  return [...people.map((person) => completed.get(person.id) ?? person), ...newPeople];
}

function goneFrom({ isWhole }: Brought, { untold }: PeoplePlan): readonly Person[] {
  return isWhole === true ? untold.filter(({ linkedinConnected }) => linkedinConnected === true) : [];
}

function newsOf({ before, after }: Moved, { organizationName }: PeoplePlan, { now, almanac }: ImportScene): Intent {
  const where = organizationName(after.organization);
  const position = [after.title, where].filter((part) => part !== undefined).join(', ');
  return {
    id: broughtId('news', before.id, position),
    kind: 'reconnect',
    person: before.id,
    at: almanac.instantText(now),
    about: `A new position: ${position}`.slice(0, 500).toWellFormed(),
  };
}

/** What the owner wrote stays; the same object where nothing is filled in. */
function filledOwner(owner: Owner, found: Brought['owner'] = {}): Owner {
  const missing = Object.entries(found).filter(([field]) => (owner[field as keyof typeof found] ?? '') === '');
  return missing.length === 0 ? owner : { ...owner, ...Object.fromEntries(missing) };
}

function byPlace(left: RefusedLine, right: RefusedLine): number {
  const [one = '', other = ''] = [left.file, right.file];
  return one === other ? left.line - right.line : one < other ? -1 : 1;
}
