/** "I say it like this": puts the owner's words in the place of ours, everywhere or at one step of one playbook. */

import { oc } from '@orpc/contract';
import { z } from 'zod';
import { scriptFields } from '../formats/notebook/script-schema.ts';
import { commandId } from './command-fields.ts';
import { refusing } from './refusals.ts';
import { scriptRecord } from './script-answers.ts';

const { id: _, ...fields } = scriptFields.shape;

export const changeScript = oc
  .route({ method: 'PUT', path: '/scripts', tags: ['scripts'], summary: 'Change the words of a script' })
  .errors(refusing('not-found', 'stale-version', 'command-reused', 'words-unreadable'))
  .input(
    z
      .strictObject({
        commandId,
        version: z.int().min(0).describe('of the words that stand there; 0 where they are ours'),
        ...fields,
      })
      .refine(({ playbook, step }) => (playbook === undefined) === (step === undefined), {
        path: ['step'],
        message: 'must come together with the playbook, or not at all',
      }),
  )
  .output(z.object({ script: scriptRecord }));
