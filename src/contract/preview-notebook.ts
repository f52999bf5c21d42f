/** "What would this notebook file bring?": what taking it in would do, kind for kind, without doing it. */

import { oc } from '@orpc/contract';
import { z } from 'zod';
import { notebookSent } from './import-notebook.ts';
import { kindSchema, refusing } from './refusals.ts';
import { manyOf } from './many-of.ts';

export const previewNotebook = oc
  .route({
    method: 'POST',
    path: '/imports/notebook/preview',
    tags: ['import'],
    summary: 'Tell what importing a notebook file would do',
  })
  .errors(refusing('unreadable-file', 'no-upload'))
  .input(z.strictObject(notebookSent))
  .output(
    z.object({
      /** Only kinds of which there is something in the file. */
      kinds: manyOf(
        z.object({
          kind: kindSchema,
          added: z.int().min(0),
          /** Here already, and the same. */
          matched: z.int().min(0),
          /** Here already, and different: they stay as they are here. */
          differing: z.int().min(0),
        }),
      ),
      /** Whether the owner's settings would be taken over. */
      ownerTaken: z.boolean(),
    }),
  );
