/** What a property alone does not say, but its card does. */

import type { CardVersion } from './card.ts';

export interface FieldContext {
  readonly version: CardVersion;
  /** The `X-ABLabel` of the property's group. */
  readonly label: string | undefined;
}
