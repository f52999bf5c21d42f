/** "I am looking again": begins a search for work. F8 */

import { oc } from '@orpc/contract';
import { z } from 'zod';
import { searchSchema } from '../formats/notebook/search-schema.ts';
import { instantSchema } from '../formats/notebook/time-schemas.ts';
import { commandId, newId } from './command-fields.ts';
import { searchRecord } from './record-schemas.ts';
import { refusing } from './refusals.ts';

export const startSearch = oc
  .route({ method: 'POST', path: '/searches', tags: ['searches'], summary: 'Start a search', successStatus: 201 })
  .errors(refusing('command-reused', 'id-taken', 'not-yet-happened'))
  .input(
    searchSchema
      .omit({ endedAt: true })
      .extend({ commandId, id: newId, startedAt: instantSchema.exactOptional().describe('now, unless given') }),
  )
  .output(z.object({ search: searchRecord }));
