/** "I call after five days, not three": puts the owner's version in the place of a playbook. */

import { oc } from '@orpc/contract';
import { z } from 'zod';
import { idSchema } from '../formats/notebook/id-schema.ts';
import { playbookSchema } from '../formats/notebook/playbook-schema.ts';
import { commandId } from './command-fields.ts';
import { consequences } from './consequences.ts';
import { playbookShown, playbookVersion } from './playbook-answers.ts';
import { refusing } from './refusals.ts';

export const changePlaybook = oc
  .route({ method: 'PUT', path: '/playbooks/{id}', tags: ['playbooks'], summary: 'Change a playbook' })
  .errors(refusing('not-found', 'stale-version', 'command-reused'))
  .input(
    z
      .strictObject({ commandId, id: idSchema, version: playbookVersion, playbook: playbookSchema })
      .refine(({ id, playbook }) => id === playbook.id, {
        message: 'must be the id of the playbook that is changed: an id never changes',
        path: ['playbook', 'id'],
      }),
  )
  .output(z.object({ shown: playbookShown, ...consequences }));
