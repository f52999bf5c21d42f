/** "What do I know of Northwind?". C1 */

import { oc } from '@orpc/contract';
import { z } from 'zod';
import { idSchema } from '../formats/notebook/id-schema.ts';
import { namedSchema, opportunityRecord, organizationRecord } from './record-schemas.ts';
import { refusing } from './refusals.ts';
import { manyOf } from './many-of.ts';

export const showOrganization = oc
  .route({ method: 'GET', path: '/organizations/{id}', tags: ['organizations'], summary: 'Show an organization' })
  .errors(refusing('not-found'))
  .input(z.strictObject({ id: idSchema }))
  .output(
    z.object({
      organization: organizationRecord,
      people: manyOf(namedSchema.extend({ title: z.string().exactOptional() })),
      opportunities: manyOf(opportunityRecord),
    }),
  );
