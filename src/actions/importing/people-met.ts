/** Finds the people of the notebook whom a message, a mail or an appointment names. */

import type { Person } from '../../core/facts/person.ts';
import type { Met } from '../../formats/brought/brought.ts';
import { nameRead } from '../matching/name-read.ts';
import { mailboxKey, pageKey } from '../matching/ways-to-reach.ts';

export interface PeopleMet {
  /** The id of the one who is meant; undefined where nobody is, or several may be. */
  idOf(met: Met): string | undefined;
}

export function peopleMet(people: readonly Person[]): PeopleMet {
  const idByKey = new Map<string, string>();
  const idByName = new Map<string, string | undefined>();
  for (const person of people) {
    const { emails = [], links = [] } = person;
    const pages = links.flatMap((link) => pageKey(link) ?? []);
    const keys = [...emails.map(mailboxKey), ...pages.map(pageOf)];
    for (const key of keys) if (!idByKey.has(key)) idByKey.set(key, person.id);
    const name = nameOf(person.name);
    idByName.set(name, idByName.has(name) ? undefined : person.id);
  }
  return {
    idOf({ email, link, name }) {
      const page = link === undefined ? undefined : pageKey(link);
      const byEmail = email === undefined ? undefined : idByKey.get(mailboxKey(email));
      const byPage = page === undefined ? undefined : idByKey.get(pageOf(page));
      const known = byEmail ?? byPage;
      if (known !== undefined || name === undefined) return known;
      return idByName.get(nameOf(name));
    },
  };
}

function pageOf(page: string): string {
  return `page ${page}`;
}

function nameOf(name: string): string {
  const { loose, generation = '' } = nameRead(name);
  return `${loose} ${generation}`;
}
