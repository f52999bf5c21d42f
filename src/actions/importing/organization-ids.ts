/** One id for each organization that is named: its own where it is known by any name, else one kept ready for it. */

import type { Organization } from '../../core/facts/organization.ts';
import { organizationKey } from '../../formats/text/organization-key.ts';

export interface OrganizationIds {
  /** The id of the organization of this name. */
  idOf(name: string): string;
  nameOf(id: string): string | undefined;
  /** Those of the ids that were not known before. */
  newAmong(ids: ReadonlySet<string | undefined>): Organization[];
}

export function organizationIds(known: readonly Organization[], newId: () => string): OrganizationIds {
  const idsByKey = idsByNameOf(known);
  const namesById = new Map(known.map(({ id, name }) => [id, name]));
  const prepared: Organization[] = [];
  return {
    idOf(name) {
      const key = organizationKey(name);
      const id = idsByKey.get(key) ?? newId();
      if (!idsByKey.has(key)) {
        prepared.push({ id, name });
        namesById.set(id, name);
      }
      idsByKey.set(key, id);
      return id;
    },
    nameOf: (id) => namesById.get(id),
    newAmong: (ids) => prepared.filter(({ id }) => ids.has(id)),
  };
}

/** By keys of names. An own name counts before the other names of another one, and of two with one name the first. */
export function idsByNameOf(known: readonly Pick<Organization, 'id' | 'name' | 'aliases'>[]): Map<string, string> {
  const owned = known.map(({ id, name }) => [organizationKey(name), id] as const);
  const other = known.flatMap(({ id, aliases = [] }) => aliases.map((alias) => [organizationKey(alias), id] as const));
  return new Map([...owned, ...other].toReversed());
}
