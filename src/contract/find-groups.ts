/** "Which associations do I know of?". F9 F10 */

import { oc } from '@orpc/contract';
import { z } from 'zod';
import { textUpTo } from '../formats/notebook/text-schemas.ts';
import { groupKinds } from '../core/facts/group.ts';
import { instantSchema } from '../formats/notebook/time-schemas.ts';
import { pageFields, pageOf } from './paging.ts';
import { groupStateSchema } from './group-states.ts';
import { groupRecord, namedSchema } from './record-schemas.ts';
import { manyOf } from './many-of.ts';

export const findGroups = oc
  .route({ method: 'GET', path: '/groups', tags: ['groups'], summary: 'Find groups, by name order' })
  .input(
    z.strictObject({
      text: textUpTo(200).exactOptional(),
      kind: z.enum(groupKinds).exactOptional(),
      joined: z.enum(['yes', 'no']).exactOptional(),
      ...pageFields(100),
    }),
  )
  .output(
    pageOf(
      groupRecord.extend({
        names: manyOf(namedSchema),
        state: groupStateSchema,
        parentName: z.string().exactOptional(),
        /** Meetings that the owner took part in. */
        attended: z.int().min(0),
        /** Follow-ups that are open or overdue. */
        owed: z.int().min(0),
        /** When it meets next, as scheduled or by its rule. */
        nextAt: instantSchema.exactOptional(),
      }),
    ).extend({
      /** Groups in all that the owner has in view: noted or joined, and not left. F11 */
      inView: z.int().min(0),
    }),
  );
