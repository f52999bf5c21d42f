/** What is refused of files: those that are brought, and backups. A part of the one catalogue. */

import { z } from 'zod';
import { idSchema } from '../formats/notebook/id-schema.ts';
import { manyOf } from './many-of.ts';

const problem = z.object({
  /** Where in the data: `$.people[2].name`. */
  path: z.string().exactOptional(),
  line: z.int().exactOptional(),
  message: z.string(),
});

export const fileRefusals = {
  'unreadable-file': {
    status: 422,
    message: 'The file could not be read. Nothing was taken in.',
    data: z.object({ problems: manyOf(problem) }),
  },
  'file-too-large': {
    status: 413,
    message: 'This file needs more memory than Sundown takes for one. Split it, and import the parts.',
    data: z.object({}),
  },
  'no-upload': {
    status: 404,
    message:
      'There is no upload {upload}: each is kept until it is taken in, and for a day at most. Send the file again.',
    data: z.object({ upload: idSchema }),
  },
  'no-backups-here': {
    status: 409,
    message:
      'This notebook is kept on a PostgreSQL server, and whoever runs that server backs it up. Export the notebook to have a copy of your own.',
    data: z.object({}),
  },
  'backup-failed': {
    status: 409,
    message: 'No backup could be made: {why} Nothing was changed, and earlier backups stay as they are.',
    data: z.object({ why: z.string() }),
  },
  'backup-unusable': {
    status: 422,
    message: 'This cannot be restored: {why} Your notebook stays as it is.',
    data: z.object({ why: z.string() }),
  },
  'short-passphrase': {
    status: 422,
    message:
      'Whoever finds the copy could guess this passphrase. Take at least {least} characters, such as four words.',
    data: z.object({ least: z.int() }),
  },
  'wrong-passphrase': {
    status: 422,
    message: 'The copy does not open with this passphrase. Look at capital letters and blanks, and try again.',
    data: z.object({}),
  },
} as const;
