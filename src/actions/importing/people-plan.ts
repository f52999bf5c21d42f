/** What an import does to people: whom it adds, completes and moves to another job. Again, it changes nothing. */

import type { Organization } from '../../core/facts/organization.ts';
import type { Person } from '../../core/facts/person.ts';
import type { InstantText } from '../../core/facts/time.ts';
import type { ImportedPeople, ImportedPerson } from '../../formats/people/imported-person.ts';
import { broughtId } from './brought-id.ts';
import { completedPerson } from './completed-person.ts';
import type { Candidate } from '../matching/directory.ts';
import { employersOf } from '../matching/employers-of.ts';
import { identityOf } from '../matching/identity.ts';
import type { Country } from '../matching/ways-to-reach.ts';
import { movedPerson } from './moved-person.ts';
import { organizationIds } from './organization-ids.ts';
import { type Newcomers, type Roster, rosterOf } from './roster.ts';
import { type Entry, type Meant, type Told, whoIs } from './who-is.ts';

export interface PeopleScene {
  readonly people: readonly Person[];
  readonly organizations: readonly Organization[];
  readonly addedAt: InstantText;
  /** Where numbers without a prefix are dialled. */
  readonly country?: Country | undefined;
  newId(): string;
  /** Who a doubtful entry is, by its key; null for somebody new. */
  readonly decided?: ReadonlyMap<string, string | null>;
  /** Ids of people whose new position is not taken over. */
  readonly leftAsIs?: ReadonlySet<string>;
  /** Told from time to time which share of the people has been gone through. */
  matched?(share: number): void;
}

export interface Doubtful {
  /** The same whenever the same is told of somebody. */
  readonly entry: string;
  readonly imported: ImportedPerson;
  readonly candidates: readonly Candidate<Entry>[];
}

export interface Moved {
  readonly before: Person;
  /** With the new position, also where it is not taken over. */
  readonly after: Person;
}

export interface PeoplePlan {
  readonly newOrganizations: readonly Organization[];
  /** In file order; each is made when their turn comes, every time alike. */
  readonly newPeople: Newcomers;
  /** Known before, and now with what they lacked, or with another position. */
  readonly completedPeople: readonly Person[];
  readonly doubtful: readonly Doubtful[];
  readonly moved: readonly Moved[];
  /** Those known before of whom the file does not tell. */
  readonly untold: readonly Person[];
  /** Entries of the file by what became of them; together they are all of them. */
  readonly counts: { readonly added: number; readonly matched: number; readonly completed: number };
  /** Also of a new one. */
  organizationName(id: string | undefined): string | undefined;
}

const toldEach = 1000;

/** Whoever is not known is added, without a circle: that is for the owner to say. */
export function peoplePlan(imported: ImportedPeople, scene: PeopleScene): PeoplePlan {
  const organizations = organizationIds(scene.organizations, scene.newId);
  const organizationName = (id: string | undefined) => (id === undefined ? undefined : organizations.nameOf(id));
  const organizationOf = ({ organizationName: name }: ImportedPerson) =>
    name === undefined ? undefined : organizations.idOf(name);
  const employers = employersOf(scene.organizations);
  const newcomer = (id: string, each: ImportedPerson): Person =>
    completedPerson({ id, name: each.name, addedAt: scene.addedAt }, each, organizationOf(each));
  const roster = rosterOf(longestKnownFirst(scene.people), {
    country: scene.country,
    identify: (person) => identityOf(person, employers.ofName(organizationName(person.organization))),
    newId: scene.newId,
    newcomer: (id, at) => newcomer(id, there(imported, at)),
  });
  const counts = { added: 0, matched: 0, completed: 0 };
  const doubtful: Doubtful[] = [];
  const moved: Moved[] = [];
  const used = new Set<string | undefined>();
  for (let at = 0; at < imported.length; at += 1) {
    if (at % toldEach === 0) scene.matched?.(at / imported.length);
    const each = there(imported, at);
    const organization = organizationOf(each);
    const identity = identityOf(each, employers.ofName(each.organizationName));
    const { entry, candidates } = entryMeant(roster, { imported: each, organization, identity }, scene);
    if (candidates.length > 0) doubtful.push({ entry: entryKey(each), imported: each, candidates });
    if (entry === undefined) {
      roster.add(at, identity);
      used.add(organization);
      counts.added += 1;
      continue;
    }
    const before = entry.person;
    const filled = completedPerson(before, each, organization);
    // Of somebody who was not known to be connected on LinkedIn, the owner wrote where they work.
    const elsewhere =
      !entry.isNew && before.linkedinConnected === true ? movedPerson(filled, each, organization) : filled;
    if (elsewhere !== filled) moved.push({ before, after: elsewhere });
    const after = scene.leftAsIs?.has(before.id) === true ? filled : elsewhere;
    entry.isTold = true;
    counts[after === before ? 'matched' : 'completed'] += 1;
    if (after === before) continue;
    used.add(after.organization);
    roster.change(entry, after);
  }
  const people = new Set(scene.people);
  return {
    newOrganizations: organizations.newAmong(used),
    newPeople: roster.newcomers,
    completedPeople: roster.known.flatMap(({ person }) => (people.has(person) ? [] : [person])),
    doubtful,
    moved,
    untold: roster.known.flatMap(({ person, isTold }) => (isTold ? [] : [person])),
    counts,
    organizationName,
  };
}

function there(imported: ImportedPeople, at: number): ImportedPerson {
  const person = imported.at(at);
  if (person === undefined) throw new Error(`Nobody stands at ${at} of ${imported.length}.`);
  return person;
}

function longestKnownFirst(people: readonly Person[]): Person[] {
  const sortKey = ({ addedAt, id }: Person) => `${new Date(addedAt).toISOString()} ${id}`;
  const keyed = people.map((person) => ({ person, key: sortKey(person) }));
  return keyed.toSorted((left, right) => (left.key < right.key ? -1 : 1)).map(({ person }) => person);
}

/** Who is meant, surely or because the owner says so; else who may be. */
function entryMeant(
  { directory }: Roster,
  told: Told,
  { decided }: PeopleScene,
): Pick<Meant, 'candidates'> & { readonly entry: Entry | undefined } {
  const { sure, candidates } = whoIs(directory, told);
  const answer = candidates.length === 0 ? undefined : decided?.get(entryKey(told.imported));
  if (answer === undefined) return { entry: sure, candidates };
  return { entry: candidates.find(({ entry }) => entry.person.id === answer)?.entry, candidates };
}

function entryKey({ name, organizationName = '', title = '', emails, phones, links }: ImportedPerson): string {
  return broughtId('entry', name, organizationName, title, ...emails, ...phones, ...links);
}
