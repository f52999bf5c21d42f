/** "What is open?": positions by stage, organization, contact or outcome. */

import { oc } from '@orpc/contract';
import { z } from 'zod';
import { textUpTo } from '../formats/notebook/text-schemas.ts';
import { stages } from '../core/facts/opportunity.ts';
import { idSchema } from '../formats/notebook/id-schema.ts';
import { pageFields, pageOf } from './paging.ts';
import { opportunityRecord } from './record-schemas.ts';

export const findOpportunities = oc
  .route({
    method: 'GET',
    path: '/opportunities',
    tags: ['opportunities'],
    summary: 'Find opportunities, the newest first',
  })
  .input(
    z.strictObject({
      text: textUpTo(200).exactOptional(),
      stage: z.enum(stages).exactOptional(),
      live: z.enum(['yes', 'no']).exactOptional(),
      organization: idSchema.exactOptional(),
      person: idSchema.exactOptional(),
      search: idSchema.exactOptional(),
      ...pageFields(100),
    }),
  )
  .output(pageOf(opportunityRecord.extend({ organizationName: z.string().exactOptional() })));
