/** "Let me take it with me in a form that others read": people, tables, calendar, or everything in one archive. */

import { oc } from '@orpc/contract';
import { z } from 'zod';
import { exportedTables, exportFormats, exportMediaTypes } from '../formats/exported/export-formats.ts';

export const exportFile = oc
  .route({ method: 'GET', path: '/exports/{format}', tags: ['export'], summary: 'Export for other programs' })
  .input(
    z.strictObject({
      format: z.enum(exportFormats).describe('`zip` holds everything, the notebook file too'),
      table: z.enum(exportedTables).exactOptional().describe('with csv: one table instead of an archive of all'),
    }),
  )
  .output(z.union(exportMediaTypes.map((type) => z.file().mime(type))));
