/** "What is this?": whether a file is a notebook, which is taken in whole, or one from elsewhere. */

import { oc } from '@orpc/contract';
import { z } from 'zod';
import { notebookSent } from './import-notebook.ts';
import { refusing } from './refusals.ts';

export const recognizeFile = oc
  .route({ method: 'POST', path: '/imports/recognize', tags: ['import'], summary: 'Tell a notebook from other files' })
  .errors(refusing('unreadable-file', 'no-upload'))
  .input(z.strictObject(notebookSent))
  .output(z.object({ isNotebook: z.boolean() }));
