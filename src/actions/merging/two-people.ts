import { Refusal } from '../../contract/refusal.ts';
import type { Referral } from '../../core/facts/referral.ts';
import type { Stored } from '../../store/queries/stored-facts.ts';

/** @throws {Refusal} `merges-with-itself` */
export function requireTwo(one: string, other: string): void {
  if (one === other) throw new Refusal('merges-with-itself', { person: one });
}

/** Ids of the referrals by which one of two people sent the owner to the other. */
export function referralsBetween(referrals: readonly Stored<Referral>[], one: string, other: string): string[] {
  const isBetween = ({ from, to }: Referral): boolean =>
    (from === one && to === other) || (from === other && to === one);
  return referrals.filter(({ fact }) => isBetween(fact)).map(({ fact }) => fact.id);
}
