import type { Stopped } from '../follow-up.ts';
import type { Ledger } from '../ledger.ts';
import type { Reckoned } from '../thread.ts';

/** What the engine has reckoned when it comes to give advice. */
export interface Findings {
  readonly ledger: Ledger;
  readonly threads: readonly Reckoned[];
  readonly stops: ReadonlyMap<string, Stopped>;
}
