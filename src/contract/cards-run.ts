/** "Who gets a card this year?": everybody in a circle, with their address and whether the card is on its way. J11 */

import { oc } from '@orpc/contract';
import { z } from 'zod';
import { idSchema } from '../formats/notebook/id-schema.ts';
import { circleSchema } from '../formats/notebook/owner-schema.ts';
import { dateSchema, instantSchema } from '../formats/notebook/time-schemas.ts';
import { manyOf } from './many-of.ts';
import { groupOfToday } from './todays-agenda.ts';

/** `sent` is logged and can be taken out again; `settled` was marked done, skipped, or has lapsed. */
const cardStates = ['to-send', 'sent', 'settled'] as const;

const recipient = z.object({
  id: idSchema,
  name: z.string(),
  title: z.string().exactOptional(),
  organizationName: z.string().exactOptional(),
  circle: circleSchema,
  /** Of the card, which a change must name. */
  version: z.int().min(1),
  addresses: manyOf(z.string()),
  state: z.enum(cardStates),
  /** What the card answers, while it is owed. */
  key: z.string().exactOptional(),
  sent: z.object({ touch: idSchema, version: z.int().min(1), at: instantSchema }).exactOptional(),
});

export const cardsRun = oc
  .route({ method: 'GET', path: '/cards', tags: ['agenda'], summary: 'Show the run of New Year’s cards' })
  .input(z.strictObject({}))
  .output(
    z.object({
      /** Under way now, or the one that comes next. */
      season: z.object({
        newYear: z.int(),
        isOn: z.boolean(),
        from: dateSchema,
        /** From this day on the cards are sent. */
        sendFrom: dateSchema,
        due: dateSchema,
        /** The last day on which one is still worth sending. */
        until: dateSchema,
      }),
      sent: z.int().min(0),
      toSend: z.int().min(0),
      withoutAddress: z.int().min(0),
      /** By circle, the closest first, then by name. */
      people: manyOf(recipient),
      /** What is owed of it now. */
      groups: manyOf(groupOfToday),
    }),
  );
