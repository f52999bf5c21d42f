/** "What does that playbook do?": its data, the same in plain words, its rules, and what the owner changed. */

import { oc } from '@orpc/contract';
import { z } from 'zod';
import { idSchema } from '../formats/notebook/id-schema.ts';
import { playbookShown } from './playbook-answers.ts';
import { refusing } from './refusals.ts';

export const showPlaybook = oc
  .route({ method: 'GET', path: '/playbooks/{id}', tags: ['playbooks'], summary: 'Show a playbook' })
  .errors(refusing('not-found'))
  .input(z.strictObject({ id: idSchema }))
  .output(playbookShown);
