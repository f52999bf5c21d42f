/** "Which associations do I know of?". F9 F10 */

import { oc } from '@orpc/contract';
import { z } from 'zod';
import { textUpTo } from '../formats/notebook/text-schemas.ts';
import { groupKinds } from '../core/facts/group.ts';
import { pageFields, pageOf } from './paging.ts';
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
  .output(pageOf(groupRecord.extend({ names: manyOf(namedSchema) })));
