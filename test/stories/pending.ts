import type { FollowUp } from '../../src/core/engine/follow-up.ts';

/** Owed: not done, skipped, lapsed or withdrawn. */
export function isPending({ state }: FollowUp): boolean {
  return state === 'scheduled' || state === 'open' || state === 'overdue';
}
