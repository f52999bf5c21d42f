/**
 * Facts that came or went and change nothing by themselves: of a person in no circle nothing is owed until something
 * happens with them, and an organization owes nothing. All they can be is the next to ask where somebody else does not
 * answer, so that of hundreds of thousands only the organizations are kept in mind.
 */

import type { Organization } from '../../core/facts/organization.ts';
import type { Person } from '../../core/facts/person.ts';
import type { Facts, KindName } from '../kinds/every-kind.ts';

export interface QuietNewcomers {
  /** False where the fact is not one of them. */
  take<Kind extends KindName>(kind: Kind, fact: Facts[Kind]): boolean;
  readonly at: ReadonlySet<string>;
}

export function quietNewcomers(): QuietNewcomers {
  const at = new Set<string>();
  return {
    at,
    take(kind, fact) {
      if (kind === 'organization') return isQuietOrganization(fact as Organization);
      if (kind !== 'person') return false;
      const { circle, stop, organization } = fact as Person;
      if (circle !== undefined || stop !== undefined) return false;
      if (organization !== undefined) at.add(organization);
      return true;
    },
  };
}

function isQuietOrganization({ industry, research }: Organization): boolean {
  return industry === undefined && research === undefined;
}
