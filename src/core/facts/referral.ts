import type { InstantText } from './time.ts';

/** Somebody sent the owner to somebody else. F1 to F3 */
export interface Referral {
  readonly id: string;
  /** Id of the person who referred. */
  readonly from: string;
  /** Id of the person referred to. */
  readonly to: string;
  readonly at: InstantText;
  readonly about?: string;
}
