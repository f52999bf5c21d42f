import type { KindName } from './kinds/every-kind.ts';

/** Something that search found. */
export interface Finding {
  readonly kind: KindName;
  readonly id: string;
  /** A name; of a touch the beginning of what it says. */
  readonly title: string;
  /** UTC text; only of a touch. */
  readonly at?: string;
}
