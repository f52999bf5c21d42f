/** "Whom do I know at Northwind?": people by name, circle, drift, tag, organization or group. */

import { oc } from '@orpc/contract';
import { z } from 'zod';
import { driftStates } from '../core/network/drift.ts';
import { textUpTo } from '../formats/notebook/text-schemas.ts';
import { idSchema } from '../formats/notebook/id-schema.ts';
import { circleSchema } from '../formats/notebook/owner-schema.ts';
import { instantSchema } from '../formats/notebook/time-schemas.ts';
import { pageFields, pageOf } from './paging.ts';
import { record } from './command-fields.ts';
import { manyOf } from './many-of.ts';
import { photoAddress } from './record-schemas.ts';

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
  /** When you last talked with each other, not only wrote. */
  lastTalkAt: instantSchema.exactOptional(),
  /** Days since the last talk divided by their cadence; of whoever has none, nothing. */
  drift: z.number().exactOptional(),
  driftState: z.enum(driftStates).exactOptional(),
  photo: photoAddress.exactOptional(),
  ...record,
});

const yesNo = z.enum(['yes', 'no']).exactOptional();

export const findPeople = oc
  .route({ method: 'GET', path: '/people', tags: ['people'], summary: 'Find people' })
  .input(
    z.strictObject({
      /** Beginnings of words in the name, title, organization, e-mail or tags. */
      text: textUpTo(200).exactOptional(),
      circle: circleSchema.exactOptional(),
      inCircle: yesNo,
      drift: z.enum(driftStates).exactOptional().describe('more than 1 is drifting, more than 3 cold'),
      organization: idSchema.exactOptional(),
      withOrganization: yesNo,
      group: idSchema.exactOptional(),
      inGroup: yesNo,
      tag: textUpTo(100).exactOptional(),
      tagged: yesNo,
      stopped: yesNo,
      order: z.enum(['name', 'last-talk', 'drift']).default('name'),
      ...pageFields(100),
    }),
  )
  .output(pageOf(personRow));
