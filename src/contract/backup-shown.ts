/** A backup as the sentences about backups show it. */

import { z } from 'zod';
import { lineUpTo } from '../formats/notebook/text-schemas.ts';
import { instantSchema } from '../formats/notebook/time-schemas.ts';

/** `brought`: read from a file that came from elsewhere. */
const backupReasons = ['daily', 'asked', 'before-update', 'before-restore', 'brought'] as const;

export const backupName = lineUpTo(80).describe('as the list of backups gives it');

export const backupShown = z.object({
  /** Also the name of its file, without `.sqlite`: `2026-03-10T150405-0500-daily`. */
  name: z.string(),
  /** When it was made, and (but for one that was brought) how the notebook was then. */
  at: instantSchema,
  reason: z.enum(backupReasons),
  bytes: z.int().min(0),
  people: z.int().min(0),
  touches: z.int().min(0),
  /** Whether it holds everything that was said until now. */
  isUpToDate: z.boolean(),
});
