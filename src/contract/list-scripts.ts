/** "Which words do you have?": every script, ours and the owner's. */

import { oc } from '@orpc/contract';
import { z } from 'zod';
import { manyOf } from './many-of.ts';
import { scriptShown } from './script-answers.ts';

export const listScripts = oc
  .route({ method: 'GET', path: '/scripts', tags: ['scripts'], summary: 'List the scripts' })
  .input(z.strictObject({}))
  .output(z.object({ scripts: manyOf(scriptShown) }));
