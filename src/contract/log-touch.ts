/** "I talked with Ms Ito": what happened, with whom, how, and what was promised. V1 */

import { oc } from '@orpc/contract';
import { z } from 'zod';
import { idSchema } from '../formats/notebook/id-schema.ts';
import { listOf } from '../formats/notebook/list-of.ts';
import { personSchema } from '../formats/notebook/person-schema.ts';
import { referralSchema } from '../formats/notebook/referral-schema.ts';
import {
  aboutNothing,
  endsBeforeIt,
  endsInOrder,
  isAboutSomething,
  touchFields,
} from '../formats/notebook/touch-schema.ts';
import { commandId, newId } from './command-fields.ts';
import { consequences } from './consequences.ts';
import { personRecord, referralRecord, touchRecord } from './record-schemas.ts';
import { refusing } from './refusals.ts';
import { manyOf } from './many-of.ts';

/** Somebody met for the first time, whom `people` names by the id that is given here. F4 */
const newPerson = personSchema.pick({
  id: true,
  name: true,
  emails: true,
  phones: true,
  organization: true,
  title: true,
  howMet: true,
});

/** Somebody to turn to whom they named; it counts from the end of the touch. F1 C3 */
const referralNamed = referralSchema
  .omit({ at: true })
  .extend({ id: newId })
  .refine(({ from, to }) => from !== to, { message: 'nobody refers you to themselves', path: ['to'] });

export const logTouch = oc
  .route({ method: 'POST', path: '/touches', tags: ['touches'], summary: 'Log what happened', successStatus: 201 })
  .errors(refusing('command-reused', 'id-taken', 'not-found', 'not-yet-happened', 'already-ended'))
  .input(
    touchFields
      .extend({
        commandId,
        id: newId,
        newPeople: listOf(newPerson.extend({ id: idSchema }), 100).exactOptional(),
        referrals: listOf(referralNamed, 50).exactOptional(),
        whileOwed: z
          .literal(true)
          .exactOptional()
          .describe('refused with `already-ended` where a follow-up that it answers is over by now'),
      })
      .refine(isAboutSomething, aboutNothing)
      .refine(endsInOrder, endsBeforeIt),
  )
  .output(
    z.object({
      touch: touchRecord,
      added: manyOf(personRecord),
      referrals: manyOf(referralRecord),
      /** C9: an informational talk that ran over 30 minutes, and what else is worth knowing. */
      remarks: manyOf(z.string()),
      ...consequences,
    }),
  );
