/** Keeps what was refused for the owner's word, so that nothing that was typed is lost. Answers whether it could. */

import { ORPCError } from '@orpc/client';
import type { Deed } from './deed.ts';
import { addDeed } from './waiting.ts';

export async function keepRefused(deed: Deed, error: unknown): Promise<boolean> {
  if (!(error instanceof ORPCError)) return false;
  const { code, message, data } = error as ORPCError<string, unknown>;
  return (await addDeed(deed, { code, message, data })) !== undefined;
}
