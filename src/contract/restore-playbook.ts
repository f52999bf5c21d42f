/** "As it was": takes the owner's version away, so that the playbook is again as Sundown ships it. */

import { oc } from '@orpc/contract';
import { z } from 'zod';
import { idSchema } from '../formats/notebook/id-schema.ts';
import { commandId, version } from './command-fields.ts';
import { consequences } from './consequences.ts';
import { playbookShown } from './playbook-answers.ts';
import { refusing } from './refusals.ts';

export const restorePlaybook = oc
  .route({ method: 'POST', path: '/playbooks/{id}/restore', tags: ['playbooks'], summary: 'Restore a playbook' })
  .errors(refusing('not-found', 'stale-version', 'command-reused', 'not-ours'))
  .input(z.strictObject({ commandId, id: idSchema, version }))
  .output(z.object({ shown: playbookShown, ...consequences }));
