/** The chains of the map that hold a name, the one in which something happened last first. */

import type { ReferralMap } from '../../client/referral-map-query.ts';
import { referralForest } from './referral-forest.ts';
import type { Branch, Way } from './referral-forest.ts';

export function waysOf({ referrals, leads }: ReferralMap): {
  readonly referrals: readonly Way[];
  readonly leads: readonly Way[];
} {
  return {
    referrals,
    leads: leads.map(({ person, opportunity }) => ({
      id: `${person} ${opportunity}`,
      from: person,
      to: opportunity,
    })),
  };
}

export function chainsOf(map: ReferralMap, text: string): readonly Branch[] {
  const { referrals, leads } = waysOf(map);
  const { roots } = referralForest(referrals, leads);
  const names = new Map([
    ...map.people.map(({ id, name, organizationName }) => [id, `${name} ${organizationName ?? ''}`] as const),
    ...map.opportunities.map(({ id, title, organizationName }) => [id, `${title} ${organizationName ?? ''}`] as const),
  ]);
  const sought = text.trim().toLowerCase();
  const has = ({ id, children }: Branch): boolean =>
    (names.get(id)?.toLowerCase().includes(sought) ?? false) || children.some(has);
  const found = sought === '' ? roots : roots.filter(has);
  const order = new Map(referrals.map(({ id }, index) => [id, index]));
  const latest = ({ via, children }: Branch): number => Math.max(order.get(via ?? '') ?? -1, ...children.map(latest));
  return found.toSorted((a, b) => latest(b) - latest(a));
}
