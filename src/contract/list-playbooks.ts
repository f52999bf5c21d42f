/** "By which rules do you plan?": every playbook in a line. */

import { oc } from '@orpc/contract';
import { z } from 'zod';
import { manyOf } from './many-of.ts';
import { playbookLine } from './playbook-answers.ts';

export const listPlaybooks = oc
  .route({ method: 'GET', path: '/playbooks', tags: ['playbooks'], summary: 'List the playbooks' })
  .input(z.strictObject({}))
  .output(z.object({ playbooks: manyOf(playbookLine) }));
