import type { Instant } from '../../core/engine/almanac.ts';

/** Carries a sentence out elsewhere, and answers and refuses as it would here. */
export type CarryOutAside = (
  said: { readonly sentence: string; readonly input: unknown; readonly now: Instant; readonly door: string },
  signal: AbortSignal | undefined,
) => Promise<unknown>;
