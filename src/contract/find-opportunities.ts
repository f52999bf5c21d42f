/** "What is open?": positions by stage, organization, contact or outcome, and how each of them stands. T11 */

import { oc } from '@orpc/contract';
import { z } from 'zod';
import { textUpTo } from '../formats/notebook/text-schemas.ts';
import { routes, stages } from '../core/facts/opportunity.ts';
import { idSchema } from '../formats/notebook/id-schema.ts';
import { instantSchema } from '../formats/notebook/time-schemas.ts';
import { followUpStateSchema } from './agenda-schemas.ts';
import { pageFields, pageOf } from './paging.ts';
import { namedSchema, opportunityRecord } from './record-schemas.ts';

const owedNext = z.object({
  key: z.string(),
  /** What to do, in a few words. */
  title: z.string(),
  opens: instantSchema,
  due: instantSchema,
  dueBySundown: z.boolean(),
  state: followUpStateSchema,
  atRisk: z.boolean(),
});

const standing = opportunityRecord.extend({
  organizationName: z.string().exactOptional(),
  /** T1 */
  askFor: namedSchema.exactOptional(),
  /** What is due first of all that is owed about it. */
  next: owedNext.exactOptional(),
  /** It rests in the holding file since then. T3 */
  parkedSince: instantSchema.exactOptional(),
  /** When anything last happened about it, or it was opened. */
  quietSince: instantSchema,
});

export const findOpportunities = oc
  .route({
    method: 'GET',
    path: '/opportunities',
    tags: ['opportunities'],
    summary: 'Find opportunities, with what is owed next about each',
  })
  .input(
    z.strictObject({
      text: textUpTo(200).exactOptional(),
      stage: z.enum(stages).exactOptional(),
      live: z.enum(['yes', 'no']).exactOptional(),
      organization: idSchema.exactOptional(),
      person: idSchema.exactOptional(),
      search: idSchema.exactOptional(),
      route: z.enum(routes).exactOptional(),
      order: z.enum(['newest', 'urgent']).default('newest').describe('urgent: by what is due first'),
      ...pageFields(100),
    }),
  )
  .output(pageOf(standing));
