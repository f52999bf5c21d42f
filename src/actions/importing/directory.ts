/** Everybody who is known so far, found by what they might be known by. */

import type { Person } from '../../core/facts/person.ts';
import type { Identity } from './identity.ts';

export interface Entry {
  readonly isNew: boolean;
  /** Whether the file that is taken in has told of them already. */
  isTold: boolean;
  /** As they are by now. */
  person: Person;
  identity: Identity;
}

export interface Directory {
  /** In the order in which they were entered. */
  readonly entries: Entry[];
  readonly entriesByKey: Map<string, Set<Entry>>;
}

export function emptyDirectory(): Directory {
  return { entries: [], entriesByKey: new Map() };
}

export function enter(directory: Directory, entry: Entry): void {
  directory.entries.push(entry);
  index(directory, entry);
}

/** The file told more of them: from now on they are found by that, too. */
export function update(
  directory: Directory,
  entry: Entry,
  { person, identity }: Pick<Entry, 'person' | 'identity'>,
): void {
  entry.isTold = true;
  entry.person = person;
  entry.identity = identity;
  index(directory, entry);
}

/** A whole company may share a telephone: no more than this many are looked at for each thing in common. */
const mostAlike = 100;

/** Those who might be meant, each once. */
export function entriesLike({ entriesByKey }: Directory, identity: Identity): Entry[] {
  const found = new Set<Entry>();
  for (const key of [...contactKeys(identity), ...namesakeKeys(identity)]) {
    for (const entry of entriesByKey.get(key)?.values().take(mostAlike) ?? []) found.add(entry);
  }
  return [...found];
}

function index({ entriesByKey }: Directory, entry: Entry): void {
  for (const key of [...contactKeys(entry.identity), ...nameKeys(entry.identity)]) {
    const entries = entriesByKey.get(key) ?? new Set();
    entriesByKey.set(key, entries.add(entry));
  }
}

function contactKeys({ emails, profiles, phones }: Identity): string[] {
  return [
    ...emails.map((email) => `email ${email}`),
    ...profiles.map((profile) => `profile ${profile}`),
    ...phones.map((phone) => `phone ${phone}`),
  ];
}

const anywhere = '*';
const nowhere = '-';

/** A name alone may be shared by thousands, so it is filed by employer, and by whether there is a page on LinkedIn. */
function nameKeys({ name, organization, profiles }: Identity): string[] {
  const listed = [nameAt(name, anywhere), nameAt(name, employer(organization))];
  return profiles.length > 0 ? listed : [...listed, ...listed.map(unlisted)];
}

/** Where to look for somebody who may be the same: under the same employer, and where less is known of them. */
function namesakeKeys({ name, organization, profiles }: Identity): string[] {
  const unsure = nameAt(name, organization === undefined ? anywhere : nowhere);
  const sure = organization === undefined ? [] : [nameAt(name, employer(organization))];
  return [...sure, profiles.length > 0 ? unlisted(unsure) : unsure];
}

function nameAt(name: string, place: string): string {
  return `name ${name} at ${place}`;
}

function unlisted(key: string): string {
  return `unlisted ${key}`;
}

function employer(organization: string | undefined): string {
  return organization === undefined ? nowhere : `=${organization}`;
}
