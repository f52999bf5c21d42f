/** "What did I change on Monday?": every command, the newest first. */

import { oc } from '@orpc/contract';
import { z } from 'zod';
import { idSchema } from '../formats/notebook/id-schema.ts';
import { lineUpTo, textUpTo } from '../formats/notebook/text-schemas.ts';
import { instantSchema } from '../formats/notebook/time-schemas.ts';
import { manyOf } from './many-of.ts';
import { pageFields, pageOf } from './paging.ts';
import { kindSchema } from './refusals.ts';

const otherCommand = z.object({ id: idSchema, at: instantSchema, door: z.string() });

const entry = z.object({
  /** The id with which the command was sent, by which it is undone. */
  id: idSchema,
  at: instantSchema,
  /** `page`, `http`, `cli`, `clock`. */
  door: z.string(),
  /** Which sentence of the contract: `logTouch`. */
  sentence: z.string(),
  /** "Logged a call with Ana Ruiz". */
  said: z.string(),
  changed: manyOf(z.object({ kind: kindSchema, added: z.int(), changed: z.int(), removed: z.int() })),
  /** Up to five people whom it is about. */
  people: manyOf(z.object({ id: idSchema, name: z.string() })),
  undo: z.enum(['can', 'undone', 'earlier', 'forgotten', 'nothing']).describe('whether it can be undone, or why not'),
  /** Why it cannot be undone, in words. */
  why: z.string().exactOptional(),
  undoneBy: otherCommand.exactOptional(),
  /** The command that it took back. */
  undoes: otherCommand.exactOptional(),
  /** Whether to undo it is to do again what it took back. */
  again: z.boolean(),
  /** Whether so much hangs on it that one asks before it is undone. */
  farReaching: z.boolean(),
});

export const listHistory = oc
  .route({ method: 'GET', path: '/history', tags: ['history'], summary: 'List what was changed, the newest first' })
  .input(
    z.strictObject({
      /** Words of what was said, or their beginnings. */
      text: textUpTo(200).exactOptional(),
      person: idSchema.exactOptional(),
      door: lineUpTo(20).exactOptional(),
      ...pageFields(50),
    }),
  )
  .output(pageOf(entry));
