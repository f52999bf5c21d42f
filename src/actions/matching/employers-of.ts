/** What stands for an organization, so that those who work at one are known by it: under any of its names. */

import type { Organization } from '../../core/facts/organization.ts';
import { organizationKey } from '../../formats/text/organization-key.ts';

export interface Employers {
  /** Of the organization with this id. */
  ofId(id: string | undefined): string | undefined;
  /** Of the organization with this name, known or not. */
  ofName(name: string | undefined): string | undefined;
}

/** Two cards of one organization are one employer; of two with one name, the first counts. */
export function employersOf(organizations: readonly Organization[]): Employers {
  const keysByName = new Map<string, string>();
  const keysById = new Map<string, string>();
  for (const { id, name } of organizations) {
    const own = organizationKey(name);
    const key = keysByName.get(own) ?? own;
    keysByName.set(own, key);
    keysById.set(id, key);
  }
  const ofName = (name: string): string => {
    const own = organizationKey(name);
    return keysByName.get(own) ?? own;
  };
  return {
    ofId: (id) => (id === undefined ? undefined : keysById.get(id)),
    ofName: (name) => (name === undefined ? undefined : ofName(name)),
  };
}
