/** The balance of giving and asking with a person: gave minus received, each item once. T10 V4 */

import type { ExchangeKind, Touch } from '../facts/touch.ts';
import { isConversation } from '../engine/channel-fit.ts';
import { type Ledger, touchesWith } from '../engine/ledger.ts';

const weightByKind: Readonly<Partial<Record<ExchangeKind, number>>> = { reference: 3, introduction: 2 };
const referralWeight = 3;
const informationalInterviewWeight = 2;

/** What one thing that somebody did counts for. */
export function weightOf(kind: ExchangeKind | 'referral' | 'informational'): number {
  if (kind === 'referral') return referralWeight;
  return kind === 'informational' ? informationalInterviewWeight : (weightByKind[kind] ?? 1);
}

/** From here on a relationship is told to be one-sided. */
const oneSidedFrom = 3;

export function isOneSided(balance: number): boolean {
  return Math.abs(balance) >= oneSidedFrom;
}

/** Positive where the owner gave more. */
export function balanceWith(person: string, ledger: Ledger): number {
  const referred = ledger.referrals.filter(({ fact }) => fact.from === person).length;
  return balanceOf(
    touchesWith(ledger, person).map(({ touch }) => touch),
    referred,
  );
}

/** Of the touches with a person, and the number of referrals that they gave. */
export function balanceOf(touches: readonly Touch[], referred: number): number {
  let balance = 0;
  for (const touch of touches) {
    for (const { kind } of touch.gave ?? []) balance += weightByKind[kind] ?? 1;
    for (const { kind } of touch.received ?? []) balance -= weightByKind[kind] ?? 1;
    if (touch.occasion === 'informational' && isConversation(touch)) balance -= informationalInterviewWeight;
  }
  return balance - referred * referralWeight;
}
