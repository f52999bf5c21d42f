/** Who led to whom, as people and the links between them, and what came of each. F3 T11 */

import type { ReferralMap } from '../../../client/referral-map-query.ts';

export interface MapPerson {
  readonly id: string;
  readonly name: string;
  readonly work: string;
  /** Ids of those whom they named, and of those who named them. */
  readonly named: readonly string[];
  readonly namedBy: readonly string[];
  /** Titles of the positions that go through them. */
  readonly positions: readonly string[];
  /** How many people came from them, directly or through others. */
  readonly reach: number;
  /** An accepted position came through them or through somebody who came from them. */
  readonly landed: boolean;
  /** A referral to them is not closed yet. */
  readonly waits: boolean;
}

export interface MapLink {
  readonly from: string;
  readonly to: string;
}

export interface MapModel {
  /** Those from whom most came first, then by name. */
  readonly people: readonly MapPerson[];
  readonly personById: ReadonlyMap<string, MapPerson>;
  /** Each pair once. */
  readonly links: readonly MapLink[];
}

const openStates: ReadonlySet<string> = new Set(['to-call', 'to-thank', 'to-report', 'waiting']);

export function mapModel({ people, referrals, opportunities, leads }: ReferralMap): MapModel {
  const links = [...new Map(referrals.map(({ from, to }) => [`${from} ${to}`, { from, to }])).values()];
  const named = Map.groupBy(links, ({ from }) => from);
  const namedBy = Map.groupBy(links, ({ to }) => to);
  const leadsOf = Map.groupBy(leads, ({ person }) => person);
  const positionById = new Map(opportunities.map((one) => [one.id, one]));
  const waiting = new Set(referrals.filter(({ state }) => openStates.has(state)).map(({ to }) => to));
  const positionsOf = (id: string) =>
    (leadsOf.get(id) ?? []).flatMap(({ opportunity }) => positionById.get(opportunity) ?? []);
  const hasLanded = (id: string): boolean => positionsOf(id).some(({ outcome }) => outcome?.verdict === 'accepted');

  const told = people.map(({ id, name, title, organizationName }) => {
    const reached = reachedFrom(id, named);
    return {
      id,
      name,
      work: [title, organizationName].filter(Boolean).join(' · '),
      named: (named.get(id) ?? []).map(({ to }) => to),
      namedBy: (namedBy.get(id) ?? []).map(({ from }) => from),
      positions: positionsOf(id).map(({ title: position }) => position),
      reach: reached.size,
      landed: hasLanded(id) || [...reached].some(hasLanded),
      waits: waiting.has(id),
    };
  });
  const ordered = told.toSorted((a, b) => b.reach - a.reach || a.name.localeCompare(b.name));
  return { people: ordered, personById: new Map(ordered.map((one) => [one.id, one])), links };
}

/** Everybody down the chains from somebody, without themselves, rings or not. */
function reachedFrom(id: string, named: ReadonlyMap<string, readonly MapLink[]>): ReadonlySet<string> {
  const reached = new Set<string>();
  const waiting = [id];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    for (const { to } of named.get(next) ?? []) {
      if (reached.has(to)) continue;
      reached.add(to);
      waiting.push(to);
    }
  }
  reached.delete(id);
  return reached;
}
