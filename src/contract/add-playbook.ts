/** "Here is a protocol of my own": adds a playbook, by which is planned from now on. */

import { oc } from '@orpc/contract';
import { z } from 'zod';
import { playbookSchema } from '../formats/notebook/playbook-schema.ts';
import { commandId } from './command-fields.ts';
import { consequences } from './consequences.ts';
import { playbookShown } from './playbook-answers.ts';
import { refusing } from './refusals.ts';

export const addPlaybook = oc
  .route({ method: 'POST', path: '/playbooks', tags: ['playbooks'], summary: 'Add a playbook of your own' })
  .errors(refusing('command-reused', 'id-taken', 'too-many'))
  .input(z.strictObject({ commandId, playbook: playbookSchema }))
  .output(z.object({ shown: playbookShown, ...consequences }));
