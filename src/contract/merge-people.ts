/** "These two cards are one person": one of them stays, with all that happened with both. V1 */

import { oc } from '@orpc/contract';
import { z } from 'zod';
import { idSchema } from '../formats/notebook/id-schema.ts';
import { commandId, version } from './command-fields.ts';
import { consequences } from './consequences.ts';
import { manyOf } from './many-of.ts';
import { mergeChoices } from './merge-choices.ts';
import { personRecord } from './record-schemas.ts';
import { kindSchema, refusing } from './refusals.ts';

export const mergePeople = oc
  .route({ method: 'POST', path: '/people/{id}/merge', tags: ['people'], summary: 'Make two cards of a person one' })
  .errors(
    refusing(
      'not-found',
      'stale-version',
      'command-reused',
      'merges-with-itself',
      'referred-to-each-other',
      'does-not-fit',
    ),
  )
  .input(
    z.strictObject({
      commandId,
      id: idSchema.describe('whose card stays'),
      version,
      other: z.strictObject({ id: idSchema, version }).describe('whose card goes'),
      choices: mergeChoices.optional(),
    }),
  )
  .output(
    z.object({
      person: personRecord,
      /** Facts that spoke of the other and now speak of the one. */
      moved: manyOf(z.object({ kind: kindSchema, count: z.int().min(1) })),
      ...consequences,
    }),
  );
