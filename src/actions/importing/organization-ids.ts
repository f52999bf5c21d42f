/** One id for each name of an organization: its own where it is known, else one kept ready for it. */

import type { Organization } from '../../core/facts/organization.ts';
import { organizationKey } from './identity.ts';

export interface OrganizationIds {
  /** The id of the organization of this name. */
  idOf(name: string): string;
  nameOf(id: string): string | undefined;
  /** Those of the ids that were not known before. */
  newAmong(ids: ReadonlySet<string>): Organization[];
}

export function organizationIds(known: readonly Organization[], newId: () => string): OrganizationIds {
  const idsByKey = new Map(known.toReversed().map(({ id, name }) => [organizationKey(name), id]));
  const namesById = new Map(known.map(({ id, name }) => [id, name]));
  const prepared: Organization[] = [];
  return {
    idOf(name) {
      const key = organizationKey(name);
      const id = idsByKey.get(key) ?? newId();
      if (!idsByKey.has(key)) prepared.push({ id, name });
      idsByKey.set(key, id);
      namesById.set(id, name);
      return id;
    },
    nameOf: (id) => namesById.get(id),
    newAmong: (ids) => prepared.filter(({ id }) => ids.has(id)),
  };
}
