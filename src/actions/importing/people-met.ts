/** Finds the people of the notebook whom a message, a mail or an appointment names. */

import type { Person } from '../../core/facts/person.ts';
import type { Met } from '../../formats/brought/brought.ts';
import { emailKey, identityOf, profileKey } from './identity.ts';

export interface PeopleMet {
  /** The id of the one who is meant; undefined where nobody is, or several may be. */
  idOf(met: Met): string | undefined;
}

export function peopleMet(people: readonly Person[]): PeopleMet {
  const idByKey = new Map<string, string>();
  const idByName = new Map<string, string | undefined>();
  for (const person of people) {
    const { emails, profiles, name } = identityOf(person, undefined);
    for (const key of [...emails, ...profiles.map(pageOf)]) if (!idByKey.has(key)) idByKey.set(key, person.id);
    idByName.set(name, idByName.has(name) ? undefined : person.id);
  }
  return {
    idOf({ email, link, name }) {
      const profile = link === undefined ? undefined : profileKey(link);
      const byEmail = email === undefined ? undefined : idByKey.get(emailKey(email));
      const byPage = profile === undefined ? undefined : idByKey.get(pageOf(profile));
      const known = byEmail ?? byPage;
      if (known !== undefined || name === undefined) return known;
      return idByName.get(identityOf({ name }, undefined).name);
    },
  };
}

function pageOf(profile: string): string {
  return `page ${profile}`;
}
