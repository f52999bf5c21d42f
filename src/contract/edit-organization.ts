/** "I read up on Northwind": changes what is known of an organization; research notes meet the research step. C1 */

import { oc } from '@orpc/contract';
import { z } from 'zod';
import { idSchema } from '../formats/notebook/id-schema.ts';
import { organizationSchema } from '../formats/notebook/organization-schema.ts';
import { changesOf } from './changes-of.ts';
import { commandId, version } from './command-fields.ts';
import { consequences } from './consequences.ts';
import { organizationRecord } from './record-schemas.ts';
import { refusing } from './refusals.ts';

export const editOrganization = oc
  .route({ method: 'PATCH', path: '/organizations/{id}', tags: ['organizations'], summary: 'Change an organization' })
  .errors(refusing('not-found', 'stale-version', 'command-reused'))
  .input(
    z.strictObject({ commandId, id: idSchema, version, changes: changesOf(organizationSchema.omit({ id: true })) }),
  )
  .output(z.object({ organization: organizationRecord, ...consequences }));
