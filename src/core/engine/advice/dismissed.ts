/** Advice that the owner has dismissed stays away for as long as its reason is the same. */

import type { Advice } from '../follow-up.ts';
import { type Ledger, threadOf } from '../ledger.ts';

export function isDismissed({ key }: Advice, { decisionsByThread }: Ledger): boolean {
  const decided = decisionsByThread.get(threadOf(key)) ?? [];
  return decided.some(({ fact }) => fact.kind === 'dismiss' && fact.key === key);
}
