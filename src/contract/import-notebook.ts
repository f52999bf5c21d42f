/** "Here is my notebook": takes in a notebook file. Records that are here already stay as they are. */

import { oc } from '@orpc/contract';
import { z } from 'zod';
import { idSchema } from '../formats/notebook/id-schema.ts';
import { textUpTo } from '../formats/notebook/text-schemas.ts';
import { commandId, largestContent } from './command-fields.ts';
import { kindSchema, refusing } from './refusals.ts';
import { manyOf } from './many-of.ts';

/** The notebook file itself, or the id of an upload: of the file, or of the archive of everything that holds it. */
export const notebookSent = {
  content: textUpTo(largestContent).exactOptional().describe('the file, as text'),
  upload: idSchema.exactOptional().describe('instead of content: the id of an upload'),
};

export const importNotebook = oc
  .route({ method: 'POST', path: '/imports/notebook', tags: ['import'], summary: 'Import a notebook file' })
  .errors(refusing('command-reused', 'unreadable-file', 'no-upload', 'unknown-holidays'))
  .input(z.strictObject({ commandId, ...notebookSent }))
  .output(
    z.object({
      added: z.int().min(0),
      /** Here already, and the same. */
      matched: z.int().min(0),
      /** Here already, and different: left as they are here. */
      differing: manyOf(z.object({ kind: kindSchema, id: z.string() })),
      /** Whether the owner's settings were taken over, as they are into a notebook with nothing in it. */
      ownerTaken: z.boolean(),
    }),
  );
