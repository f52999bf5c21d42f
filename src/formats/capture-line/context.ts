/** What a line is understood with: the owner's clock and calendar, and the names in their notebook. */

import type { Almanac, Instant } from '../../core/engine/almanac.ts';
import type { KnownNames } from './known-names.ts';

export interface LineContext {
  readonly now: Instant;
  readonly almanac: Almanac;
  readonly known: KnownNames;
  /** Who is meant where the line names nobody: whose page is open, whose card was read. */
  readonly about?: readonly { readonly name: string; readonly id?: string }[];
  /** Whether `3/6` is the third of June, as everywhere but in America. */
  readonly dayFirst?: boolean;
}
