/** "Which association is there for what I do?": the directory, by occupation and word. F9 F11 */

import { oc } from '@orpc/contract';
import { z } from 'zod';
import { idSchema } from '../formats/notebook/id-schema.ts';
import { textUpTo } from '../formats/notebook/text-schemas.ts';
import { associationRecord, occupationSchema } from './association-record.ts';
import { pageFields, pageOf } from './paging.ts';

export const findAssociations = oc
  .route({
    method: 'GET',
    path: '/associations',
    tags: ['groups'],
    summary: 'Find associations in the directory, by occupation and word',
  })
  .input(
    z.strictObject({
      text: textUpTo(200).exactOptional().describe('beginnings of words in name, short name or purpose'),
      occupation: occupationSchema
        .exactOptional()
        .describe('a major group of the US Standard Occupational Classification, such as 13'),
      ...pageFields(25),
    }),
  )
  .output(
    pageOf(
      associationRecord.extend({
        /** The owner's own group of that name. */
        group: idSchema.exactOptional(),
      }),
    ),
  );
