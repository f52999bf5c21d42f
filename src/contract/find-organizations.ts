/** "Which companies do I have?". */

import { oc } from '@orpc/contract';
import { z } from 'zod';
import { nameSchema, textUpTo } from '../formats/notebook/text-schemas.ts';
import { idSchema } from '../formats/notebook/id-schema.ts';
import { record } from './command-fields.ts';
import { pageFields, pageOf } from './paging.ts';

const organizationRow = z.object({
  id: idSchema,
  name: z.string(),
  industry: z.string().exactOptional(),
  peopleCount: z.int().min(0),
  opportunityCount: z.int().min(0),
  ...record,
});

export const findOrganizations = oc
  .route({
    method: 'GET',
    path: '/organizations',
    tags: ['organizations'],
    summary: 'Find organizations, by name order',
  })
  .input(
    z.strictObject({
      text: textUpTo(200).exactOptional(),
      name: nameSchema.exactOptional().describe('only the one that goes by this name, as an import compares names'),
      ...pageFields(100),
    }),
  )
  .output(pageOf(organizationRow));
