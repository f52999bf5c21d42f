/** "Met Ana Ruiz at the mixer, promised her the article by Friday": all that a line says, told at once. V1 F1 F4 */

import { oc } from '@orpc/contract';
import { z } from 'zod';
import { nameSchema, textUpTo, wordsUpTo } from '../formats/notebook/text-schemas.ts';
import { adviceSchema } from './agenda-schemas.ts';
import { commandId } from './command-fields.ts';
import { consequences } from './consequences.ts';
import { manyOf } from './many-of.ts';
import {
  meetingRecord,
  opportunityRecord,
  organizationRecord,
  personRecord,
  referralRecord,
  intentRecord,
  touchRecord,
} from './record-schemas.ts';
import { refusing } from './refusals.ts';
import { saidAt } from './understand-line.ts';
import { understandingOf } from './understanding-schema.ts';

const understanding = understandingOf({ name: nameSchema, words: wordsUpTo(2_000) });

export const tellLine = oc
  .route({ method: 'POST', path: '/lines', tags: ['touches'], summary: 'Log what a line says', successStatus: 201 })
  .errors(
    refusing(
      'command-reused',
      'not-found',
      'unclear-who',
      'unclear-meeting',
      'unclear-when',
      'nothing-told',
      'not-yet-happened',
      'too-long-meeting',
      'person-stopped',
      'already-asked',
    ),
  )
  .input(
    z
      .strictObject({
        commandId,
        line: textUpTo(2_000),
        saidAt,
        understanding: understanding
          .exactOptional()
          .describe('the line as it was understood and then corrected; else it is understood as it stands'),
        insist: z.boolean().exactOptional().describe('on a meeting longer than 30 minutes'),
      })
      .refine(({ line, understanding: read }) => read !== undefined || line.trim() !== '', {
        message: 'must not be blank',
        path: ['line'],
      }),
  )
  .output(
    z.object({
      /** What it was told from. */
      understanding: understandingOf({ name: z.string(), words: z.string() }),
      organizations: manyOf(organizationRecord),
      /** Those who are new, and those to whom a card added something. */
      people: manyOf(personRecord),
      opportunity: opportunityRecord.exactOptional(),
      touch: touchRecord.exactOptional(),
      referral: referralRecord.exactOptional(),
      meeting: meetingRecord.exactOptional(),
      intents: manyOf(intentRecord),
      /** V10 T10: a cold ask, a balance to mend first. */
      advice: manyOf(adviceSchema),
      ...consequences,
    }),
  );
