/** What stands for an organization, so that those who work at one are known by it: under any of its names. */

import type { Organization } from '../../core/facts/organization.ts';
import { organizationKey } from '../../formats/text/organization-key.ts';

export interface Employers {
  /** Of the organization with this id. */
  ofId(id: string | undefined): string | undefined;
  /** Of the organization with this name, known or not. */
  ofName(name: string | undefined): string | undefined;
}

/** Two organizations of which one bears a name of the other are one employer, as a company is with its parts. */
export function employersOf(organizations: readonly Pick<Organization, 'id' | 'name' | 'aliases'>[]): Employers {
  const keyById = new Map(organizations.map(({ id, name }) => [id, organizationKey(name)]));
  const nextByKey = new Map<string, string>();
  const lastOf = (key: string): string => {
    const next = nextByKey.get(key);
    return next === undefined ? key : lastOf(next);
  };
  for (const { name, aliases = [] } of organizations) {
    for (const alias of aliases) {
      // The first by the alphabet stands for all, so that it does not hang on their order.
      const [first = '', second = ''] = [lastOf(organizationKey(name)), lastOf(organizationKey(alias))].toSorted();
      if (first !== second) nextByKey.set(second, first);
    }
  }
  const through = (key: string | undefined): string | undefined => (key === undefined ? undefined : lastOf(key));
  return {
    ofId: (id) => through(id === undefined ? undefined : keyById.get(id)),
    ofName: (name) => through(name === undefined ? undefined : organizationKey(name)),
  };
}
