/** "Let me carry it away": the whole notebook as a file. */

import { oc } from '@orpc/contract';
import { z } from 'zod';

export const notebookMediaType = 'application/vnd.sundown.notebook+json';

export const exportNotebook = oc
  .route({ method: 'GET', path: '/notebook', tags: ['export'], summary: 'Export the notebook as a file' })
  .input(z.strictObject({}))
  .output(z.file().mime(notebookMediaType));
