/** "Who led me to whom, and what came of it?": all chains of referrals, down to positions and their outcome. F3 T11 */

import { oc } from '@orpc/contract';
import { z } from 'zod';
import { idSchema } from '../formats/notebook/id-schema.ts';
import { instantSchema } from '../formats/notebook/time-schemas.ts';
import { manyOf } from './many-of.ts';
import { opportunityRecord } from './record-schemas.ts';
import { loopStateSchema } from './referral-states.ts';

const { id, title, stage, outcome } = opportunityRecord.shape;

export const referralMap = oc
  .route({ method: 'GET', path: '/referral-map', tags: ['referrals'], summary: 'Show who led to whom' })
  .input(z.strictObject({}))
  .output(
    z.object({
      people: manyOf(
        z.object({
          id: idSchema,
          name: z.string(),
          title: z.string().exactOptional(),
          organizationName: z.string().exactOptional(),
        }),
      ),
      /** Oldest first. */
      referrals: manyOf(
        z.object({ id: idSchema, from: idSchema, to: idSchema, at: instantSchema, state: loopStateSchema }),
      ),
      opportunities: manyOf(z.object({ id, title, stage, outcome, organizationName: z.string().exactOptional() })),
      /** Which person of the chains each position goes through. */
      leads: manyOf(z.object({ person: idSchema, opportunity: idSchema })),
    }),
  );
