/** "There is a company called Northwind". C1 */

import { oc } from '@orpc/contract';
import { z } from 'zod';
import { organizationSchema } from '../formats/notebook/organization-schema.ts';
import { commandId, newId } from './command-fields.ts';
import { organizationRecord } from './record-schemas.ts';
import { refusing } from './refusals.ts';

export const addOrganization = oc
  .route({
    method: 'POST',
    path: '/organizations',
    tags: ['organizations'],
    summary: 'Add an organization',
    successStatus: 201,
  })
  .errors(refusing('command-reused', 'id-taken'))
  .input(organizationSchema.extend({ commandId, id: newId }))
  .output(z.object({ organization: organizationRecord }));
