/** "What else was there with Ana?": everything that happened with a person, page by page. V1 */

import { oc } from '@orpc/contract';
import { z } from 'zod';
import { idSchema } from '../formats/notebook/id-schema.ts';
import { manyOf } from './many-of.ts';
import { pageFields } from './paging.ts';
import { namedSchema, touchRecord } from './record-schemas.ts';
import { refusing } from './refusals.ts';

export const findTouches = oc
  .route({ method: 'GET', path: '/people/{person}/touches', tags: ['touches'], summary: 'List touches with a person' })
  .errors(refusing('not-found'))
  .input(z.strictObject({ person: idSchema, ...pageFields(50) }))
  .output(
    z.object({
      total: z.int().min(0),
      /** The newest first. */
      items: manyOf(touchRecord),
      /** Everybody else who is named. */
      people: manyOf(namedSchema),
      opportunities: manyOf(namedSchema),
    }),
  );
