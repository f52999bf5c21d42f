import type { Instant } from './almanac.ts';
import type { ChangeClock } from './change-clock.ts';

/** A fact with the instant at which it happened. */
export interface Dated<Fact> {
  readonly at: Instant;
  readonly fact: Fact;
}

/** Those facts that have happened by now, oldest first, ties by id; the others are noted as changes to come. */
export function happenedBy<Fact extends { readonly id: string }>(
  facts: readonly Fact[],
  instantOf: (fact: Fact) => Instant,
  changes: ChangeClock,
): Dated<Fact>[] {
  const dated: Dated<Fact>[] = [];
  for (const fact of facts) {
    const at = instantOf(fact);
    if (at > changes.now) changes.noteForAll(at);
    else dated.push({ at, fact });
  }
  return dated.sort((a, b) => a.at - b.at || (a.fact.id < b.fact.id ? -1 : 1));
}
