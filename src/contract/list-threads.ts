/** "What is running?": runs of playbooks by state, person, playbook or opportunity. */

import { oc } from '@orpc/contract';
import { z } from 'zod';
import { textUpTo } from '../formats/notebook/text-schemas.ts';
import { idSchema } from '../formats/notebook/id-schema.ts';
import { threadSchema } from './agenda-schemas.ts';
import { pageFields, pageOf } from './paging.ts';

export const listThreads = oc
  .route({ method: 'GET', path: '/threads', tags: ['agenda'], summary: 'List threads, the newest first' })
  .input(
    z.strictObject({
      state: threadSchema.shape.state.exactOptional(),
      person: idSchema.exactOptional(),
      opportunity: idSchema.exactOptional(),
      playbook: textUpTo(100).exactOptional(),
      ...pageFields(100),
    }),
  )
  .output(pageOf(threadSchema.extend({ personName: z.string().exactOptional() })));
