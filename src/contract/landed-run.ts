/** "I have accepted": everyone who helped with what each one did, and what is owed to whom until all have been told. F5 to F8 */

import { oc } from '@orpc/contract';
import { z } from 'zod';
import { exchangeKinds } from '../core/facts/touch.ts';
import { idSchema } from '../formats/notebook/id-schema.ts';
import { instantSchema } from '../formats/notebook/time-schemas.ts';
import { followUpStateSchema } from './agenda-schemas.ts';
import { manyOf } from './many-of.ts';
import { searchRecord } from './record-schemas.ts';
import { refusing } from './refusals.ts';
import { groupOfToday } from './todays-agenda.ts';

const offer = z.object({
  id: idSchema,
  title: z.string(),
  organizationName: z.string().exactOptional(),
  acceptedAt: instantSchema,
});

const help = z.object({
  kind: z.enum(['referral', 'informational', ...exchangeKinds]),
  what: z.string().exactOptional(),
  /** Of a referral: to whom. */
  to: z.object({ id: idSchema, name: z.string() }).exactOptional(),
  at: instantSchema,
});

const helper = z.object({
  id: idSchema,
  name: z.string(),
  /** Of the card, which a change must name. */
  version: z.int().min(1),
  isStopped: z.boolean(),
  /** Why they count among those who mattered most; left out where they do not. F6 */
  keyBecause: z.enum(['marked', 'led-there', 'did-most']).exactOptional(),
  /** The latest last. */
  did: manyOf(help),
  /** Neither letter nor call is owed to them any more. */
  isTold: z.boolean(),
  steps: manyOf(z.object({ key: z.string(), step: z.string(), title: z.string(), state: followUpStateSchema })),
});

export const landedRun = oc
  .route({ method: 'GET', path: '/landed', tags: ['agenda'], summary: 'Show who is to hear of an accepted offer' })
  .errors(refusing('not-found'))
  .input(z.strictObject({ opportunity: idSchema.exactOptional().describe('the offer; the latest, unless given') }))
  .output(
    z.object({
      /** Every accepted offer, the latest first. */
      offers: manyOf(offer),
      /** Null until an offer is accepted. */
      landing: z
        .object({
          offer,
          search: searchRecord.nullable(),
          /** Of the helpers who may be contacted. */
          told: z.int().min(0),
          toTell: z.int().min(0),
          /** Nothing is owed any more, also elsewhere: the search can be closed. F8 */
          isComplete: z.boolean(),
          /** Those who did the most first. */
          helpers: manyOf(helper),
          /** What is owed now, in the same order, and then those from whom the owner withdraws. */
          groups: manyOf(groupOfToday),
        })
        .nullable(),
    }),
  );
