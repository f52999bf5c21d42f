/** The later commands that a refusal to undo names, the newest first. */

import { ORPCError } from '@orpc/client';

export interface Later {
  readonly id: string;
  readonly said: string;
}

export function laterIn(error: unknown): readonly Later[] {
  if (!(error instanceof ORPCError)) return [];
  return (error.data as { readonly later?: readonly Later[] } | undefined)?.later ?? [];
}
