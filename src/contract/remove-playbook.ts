/** "I no longer work that way": removes a playbook of the owner's own, with everything planned by it. */

import { oc } from '@orpc/contract';
import { z } from 'zod';
import { idSchema } from '../formats/notebook/id-schema.ts';
import { commandId, version } from './command-fields.ts';
import { consequences } from './consequences.ts';
import { refusing } from './refusals.ts';

export const removePlaybook = oc
  .route({ method: 'DELETE', path: '/playbooks/{id}', tags: ['playbooks'], summary: 'Remove a playbook of your own' })
  .errors(refusing('not-found', 'stale-version', 'command-reused', 'built-in'))
  .input(z.strictObject({ commandId, id: idSchema, version }))
  .output(z.object(consequences));
