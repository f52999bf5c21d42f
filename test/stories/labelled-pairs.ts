/** Pairs of cards of which it is known whether they are of one person, with what the judgement says of each. */

import { readFileSync } from 'node:fs';
import { employersOf } from '../../src/actions/matching/employers-of.ts';
import { type Identifiable, type Identity, identityOf } from '../../src/actions/matching/identity.ts';
import { judged } from '../../src/actions/matching/judged.ts';

type Card = Identifiable & { readonly organization?: string };

export interface LabelledPair {
  readonly kind: string;
  /** `unknowable` is what nobody could say who has no more than this, so it should be asked. */
  readonly label: 'same' | 'different' | 'unknowable';
  readonly people: readonly [Card, Card];
}

/** `pairs` was written before the judgement was made, `pairs-later` once it stood; nothing was changed by the latter. */
export function labelledPairs(set: 'pairs' | 'pairs-later'): readonly LabelledPair[] {
  return JSON.parse(readFileSync(new URL(`../vectors/matching/${set}.json`, import.meta.url), 'utf8'));
}

const employers = employersOf([]);

export function cardMet(card: Card): Identity {
  return identityOf(card, employers.ofName(card.organization));
}

export function verdictOn({ people: [one, other] }: LabelledPair): 'sure' | 'maybe' | 'none' {
  return judged(cardMet(one), cardMet(other), 'US')?.standing ?? 'none';
}
