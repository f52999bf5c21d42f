import type { InstantText } from './time.ts';

export const intentKinds = ['informational', 'reconnect'] as const;
export type IntentKind = (typeof intentKinds)[number];

/** What the owner means to ask of a person: an informational interview (C2), or to be in touch again (V10). */
export interface Intent {
  readonly id: string;
  readonly kind: IntentKind;
  /** Id of a person. */
  readonly person: string;
  readonly at: InstantText;
  readonly about?: string;
}
