/** How a command that brings a file is remembered and answered again. */

import { createHash } from 'node:crypto';
import { Refusal } from '../../contract/refusal.ts';

/** Commands are remembered as they were asked; of a whole file its digest is enough to know it again. */
export function withDigest<Asked extends { readonly content?: string }>(asked: Asked): Asked {
  if (asked.content === undefined) return asked;
  return { ...asked, content: createHash('sha256').update(asked.content).digest('hex') };
}

/**
 * The refusal of a file that cannot be read, to be thrown only by a command that is new: one that was carried out is
 * answered again, though its file may be gone by now.
 * @throws what is no refusal
 */
export function refusalOf(fault: unknown): Refusal {
  if (fault instanceof Refusal) return fault;
  throw fault;
}
