import type { InstantText } from './time.ts';

/** A search for work. It ends; the network does not. F8 */
export interface Search {
  readonly id: string;
  readonly goal: string;
  readonly startedAt: InstantText;
  readonly endedAt?: InstantText;
}
