/** What an import does to people: whom it adds, completes and moves to another job. Again, it changes nothing. */

import type { Organization } from '../../core/facts/organization.ts';
import type { Person } from '../../core/facts/person.ts';
import type { InstantText } from '../../core/facts/time.ts';
import type { ImportedPerson } from '../../formats/people/imported-person.ts';
import { broughtId } from './brought-id.ts';
import { completedPerson } from './completed-person.ts';
import { type Candidate, type Directory, directoryOf, enter } from '../matching/directory.ts';
import { type Employers, employersOf } from '../matching/employers-of.ts';
import { type Identity, identityOf } from '../matching/identity.ts';
import type { Country } from '../matching/ways-to-reach.ts';
import { type Entry, type Meant, whoIs } from './who-is.ts';
import { movedPerson } from './moved-person.ts';
import { type OrganizationIds, organizationIds } from './organization-ids.ts';

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
  readonly newPeople: readonly Person[];
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

/** Whoever is not known is added, without a circle: that is for the owner to say. */
export function peoplePlan(imported: Iterable<ImportedPerson>, scene: PeopleScene): PeoplePlan {
  const organizations = organizationIds(scene.organizations, scene.newId);
  const organizationName = (id: string | undefined) => (id === undefined ? undefined : organizations.nameOf(id));
  const employers = employersOf(scene.organizations);
  const directory = directoryOf(
    longestKnownFirst(scene.people).map((person) => entryOf(person, { isNew: false })),
    {
      country: scene.country,
      identify: (entry) => {
        entry.identity ??= identityOf(entry.person, employers.ofName(organizationName(entry.person.organization)));
        return entry.identity;
      },
    },
  );
  const counts = { added: 0, matched: 0, completed: 0 };
  const doubtful: Doubtful[] = [];
  const moved: Moved[] = [];
  for (const each of imported) {
    const organization = each.organizationName === undefined ? undefined : organizations.idOf(each.organizationName);
    const { entry, candidates, identity } = entryMeant(directory, { each, organization, employers }, scene);
    if (candidates.length > 0) doubtful.push({ entry: entryKey(each), imported: each, candidates });
    const before = entry?.person ?? { id: scene.newId(), name: each.name, addedAt: scene.addedAt };
    const filled = completedPerson(before, each, organization);
    // Of somebody who was not known to be connected on LinkedIn, the owner wrote where they work.
    const elsewhere =
      entry?.isNew === false && before.linkedinConnected === true ? movedPerson(filled, each, organization) : filled;
    if (elsewhere !== filled) moved.push({ before, after: elsewhere });
    const after = scene.leftAsIs?.has(before.id) === true ? filled : elsewhere;
    if (entry === undefined) {
      file(directory, entryOf(after, { isNew: true, identity }));
      counts.added += 1;
    } else if (after === before) {
      entry.isTold = true;
      counts.matched += 1;
    } else {
      file(directory, Object.assign(entry, { person: after, isTold: true, identity: undefined }));
      counts.completed += 1;
    }
  }
  const untold = directory.entries.filter(({ isTold }) => !isTold).map(({ person }) => person);
  return { ...changesIn(directory, scene, organizations), doubtful, moved, untold, counts, organizationName };
}

/** With all that it will ever have, which takes the least room. A newcomer is told of by the file. */
function entryOf(person: Person, { isNew, identity }: Pick<Entry, 'isNew' | 'identity'>): Entry {
  return { person, isNew, isTold: isNew, place: undefined, identity };
}

/** Most are never compared with anybody: what they are known by is not kept beside each of hundreds of thousands. */
function file(directory: Directory<Entry>, entry: Entry): void {
  enter(directory, entry);
  Object.assign(entry, { identity: undefined });
}

function longestKnownFirst(people: readonly Person[]): Person[] {
  const sortKey = ({ addedAt, id }: Person) => `${new Date(addedAt).toISOString()} ${id}`;
  const keyed = people.map((person) => ({ person, key: sortKey(person) }));
  return keyed.toSorted((left, right) => (left.key < right.key ? -1 : 1)).map(({ person }) => person);
}

interface Told {
  readonly each: ImportedPerson;
  readonly organization: string | undefined;
  readonly employers: Employers;
}

/** Who is meant, surely or because the owner says so; else who may be. */
function entryMeant(
  directory: Directory<Entry>,
  { each, organization, employers }: Told,
  { decided }: PeopleScene,
): Pick<Meant, 'candidates'> & { readonly entry: Entry | undefined; readonly identity: Identity } {
  const identity = identityOf(each, employers.ofName(each.organizationName));
  const { sure, candidates } = whoIs(directory, { imported: each, identity, organization });
  const answer = candidates.length === 0 ? undefined : decided?.get(entryKey(each));
  if (answer === undefined) return { entry: sure, candidates, identity };
  return { entry: candidates.find(({ entry }) => entry.person.id === answer)?.entry, candidates, identity };
}

function entryKey({ name, organizationName = '', title = '', emails, phones, links }: ImportedPerson): string {
  return broughtId('entry', name, organizationName, title, ...emails, ...phones, ...links);
}

function changesIn(
  directory: Directory<Entry>,
  scene: PeopleScene,
  organizations: OrganizationIds,
): Pick<PeoplePlan, 'newOrganizations' | 'newPeople' | 'completedPeople'> {
  const before = new Set(scene.people);
  const changed = directory.entries.filter(({ person }) => !before.has(person));
  const newPeople = changed.filter(({ isNew }) => isNew).map(({ person }) => person);
  const completedPeople = changed.filter(({ isNew }) => !isNew).map(({ person }) => person);
  const used = [...newPeople, ...completedPeople].flatMap(({ organization }) => organization ?? []);
  return { newOrganizations: organizations.newAmong(new Set(used)), newPeople, completedPeople };
}
