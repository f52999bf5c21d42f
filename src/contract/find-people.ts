/** "Whom do I know at Northwind?": people by name, circle, tag, organization or group. */

import { oc } from '@orpc/contract';
import { z } from 'zod';
import { textUpTo } from '../formats/notebook/text-schemas.ts';
import { idSchema } from '../formats/notebook/id-schema.ts';
import { circleSchema } from '../formats/notebook/owner-schema.ts';
import { instantSchema } from '../formats/notebook/time-schemas.ts';
import { pageFields, pageOf } from './paging.ts';
import { record } from './command-fields.ts';
import { manyOf } from './many-of.ts';

const personRow = z.object({
  id: idSchema,
  name: z.string(),
  title: z.string().exactOptional(),
  organization: idSchema.exactOptional(),
  organizationName: z.string().exactOptional(),
  circle: circleSchema.exactOptional(),
  tags: manyOf(z.string()),
  stopped: z.boolean(),
  lastTouchAt: instantSchema.exactOptional(),
  /** When the next follow-up is due. */
  nextDue: instantSchema.exactOptional(),
  ...record,
});

export const findPeople = oc
  .route({ method: 'GET', path: '/people', tags: ['people'], summary: 'Find people, by name order' })
  .input(
    z.strictObject({
      /** Beginnings of words in the name, title, organization, e-mail or tags. */
      text: textUpTo(200).exactOptional(),
      circle: circleSchema.exactOptional(),
      organization: idSchema.exactOptional(),
      group: idSchema.exactOptional(),
      tag: textUpTo(100).exactOptional(),
      stopped: z.enum(['yes', 'no']).exactOptional(),
      ...pageFields(100),
    }),
  )
  .output(pageOf(personRow));
