/** "By which clock do you reckon?": the owner's settings. */

import { oc } from '@orpc/contract';
import { z } from 'zod';
import { searchSchema } from '../formats/notebook/search-schema.ts';
import { ownerRecord } from './record-schemas.ts';
import { record } from './command-fields.ts';
import { manyOf } from './many-of.ts';

export const showSettings = oc
  .route({ method: 'GET', path: '/settings', tags: ['settings'], summary: 'Show the settings of the notebook' })
  .input(z.strictObject({}))
  .output(z.object({ owner: ownerRecord, searches: manyOf(searchSchema.extend(record)) }));
