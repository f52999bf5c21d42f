/** What an import changes: whom and which organizations it adds, whom it completes. Doing it again changes nothing. */

import type { Organization } from '../../core/facts/organization.ts';
import type { Person } from '../../core/facts/person.ts';
import type { InstantText } from '../../core/facts/time.ts';
import type { ImportedPerson } from '../../formats/people/imported-person.ts';
import { completedPerson } from './completed-person.ts';
import { type Directory, emptyDirectory, entriesLike, enter, type Entry, update } from './directory.ts';
import { type Identity, identityOf } from './identity.ts';
import { haveDifferentPages, likenesses, likenessOf } from './likeness.ts';
import { type OrganizationIds, organizationIds } from './organization-ids.ts';

export interface ImportScene {
  readonly people: readonly Person[];
  readonly organizations: readonly Organization[];
  readonly now: InstantText;
  newId(): string;
}

export interface ImportPlan {
  readonly newOrganizations: readonly Organization[];
  readonly newPeople: readonly Person[];
  /** Known before, and now with what they lacked. */
  readonly completedPeople: readonly Person[];
  /** Entries of the file by what became of them; together they are all of them. */
  readonly counts: { readonly added: number; readonly matched: number; readonly completed: number };
}

/** Whoever is not known is added, without a circle: that is for the owner to say. */
export function importPlan(imported: readonly ImportedPerson[], scene: ImportScene): ImportPlan {
  const organizations = organizationIds(scene.organizations, scene.newId);
  const known = (person: Person) => {
    const employer = person.organization === undefined ? undefined : organizations.nameOf(person.organization);
    return { person, identity: identityOf(person, employer) };
  };
  const directory = emptyDirectory();
  for (const person of longestKnownFirst(scene.people))
    enter(directory, { ...known(person), isNew: false, isTold: false });
  const counts = { added: 0, matched: 0, completed: 0 };
  for (const each of imported) {
    const organization = each.organizationName === undefined ? undefined : organizations.idOf(each.organizationName);
    const entry = bestMatch(directory, each, organization);
    const before = entry?.person ?? { id: scene.newId(), name: each.name, addedAt: scene.now };
    const after = completedPerson(before, each, organization);
    if (entry === undefined) {
      enter(directory, { ...known(after), isNew: true, isTold: true });
      counts.added += 1;
    } else if (after === before) {
      entry.isTold = true;
      counts.matched += 1;
    } else {
      update(directory, entry, known(after));
      counts.completed += 1;
    }
  }
  return { ...changesIn(directory, scene, organizations), counts };
}

function longestKnownFirst(people: readonly Person[]): Person[] {
  const sortKey = ({ addedAt, id }: Person) => `${new Date(addedAt).toISOString()} ${id}`;
  return people.toSorted((left, right) => (sortKey(left) < sortKey(right) ? -1 : 1));
}

/** Of several that are as like, the one who lacks nothing of this: that is where it went the last time. */
function bestMatch(
  directory: Directory,
  imported: ImportedPerson,
  organization: string | undefined,
): Entry | undefined {
  const met = identityOf(imported, imported.organizationName);
  const candidates = entriesLike(directory, met);
  const entriesByLikeness = Map.groupBy(candidates, (entry) =>
    isAnother(entry, met) ? undefined : likenessOf(entry.identity, met),
  );
  for (const likeness of likenesses) {
    const entries = entriesByLikeness.get(likeness) ?? [];
    const complete = entries.find(({ person }) => completedPerson(person, imported, organization) === person);
    if (entries[0] !== undefined) return complete ?? entries[0];
  }
  return undefined;
}

/** One file does not tell twice of one member, under two pages on LinkedIn: these are namesakes. */
function isAnother({ isTold, identity }: Entry, met: Identity): boolean {
  return isTold && likenessOf(identity, met) === 'name' && haveDifferentPages(identity, met);
}

function changesIn(
  directory: Directory,
  scene: ImportScene,
  organizations: OrganizationIds,
): Omit<ImportPlan, 'counts'> {
  const before = new Set(scene.people);
  const changed = directory.entries.filter(({ person }) => !before.has(person));
  const newPeople = changed.filter(({ isNew }) => isNew).map(({ person }) => person);
  const completedPeople = changed.filter(({ isNew }) => !isNew).map(({ person }) => person);
  const used = [...newPeople, ...completedPeople].flatMap(({ organization }) => organization ?? []);
  return { newOrganizations: organizations.newAmong(new Set(used)), newPeople, completedPeople };
}
