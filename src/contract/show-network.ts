/** "How stands my network?": its size, who drifts, whom the owner has not seen, who gave more; each number with its people. V2–V5 V8 T10 */

import { oc } from '@orpc/contract';
import { z } from 'zod';
import { knownBy } from '../core/network/known.ts';
import { idSchema } from '../formats/notebook/id-schema.ts';
import { circleSchema } from '../formats/notebook/owner-schema.ts';
import { dateSchema, instantSchema } from '../formats/notebook/time-schemas.ts';
import { record } from './command-fields.ts';
import { pageFields, pageOf } from './paging.ts';
import { manyOf } from './many-of.ts';
import { photoAddress } from './record-schemas.ts';

const count = z.int().min(0);
const at = instantSchema.exactOptional();

const { limit } = pageFields(50);

const someone = z.object({
  id: idSchema,
  name: z.string(),
  organizationName: z.string().exactOptional(),
  circle: circleSchema.exactOptional(),
  photo: photoAddress.exactOptional(),
  /** When the two last talked. */
  lastTalkAt: at,
  ...record,
});

const drifter = someone.extend({ drift: z.number() });

const exchanging = someone.extend({
  /** Positive where the owner gave more. */
  balance: z.int(),
  /** How many things the owner gave, and got. */
  gave: count,
  received: count,
  lastGaveAt: at,
  /** How many things the owner got since. */
  receivedSince: count,
});

export const showNetwork = oc
  .route({ method: 'GET', path: '/network', tags: ['people'], summary: 'Show how the network stands' })
  .input(z.strictObject({ limit: limit.describe('the most people in each list') }))
  .output(
    z.object({
      /** People in the notebook, those with whom contact is stopped aside; these count nowhere below. */
      people: count,
      stopped: count,
      size: z.object({
        from: count,
        until: count,
        /** Of those known, how many are in a circle. */
        kept: count,
        /** How many of these have to leave. */
        toLeave: count,
      }),
      /** Background and value on record, and a talk in the last twelve months; by name. */
      known: pageOf(someone),
      /** Talked with at some time, or in a circle, but not known; those who lack least first. */
      toKnow: pageOf(someone.extend({ lacks: manyOf(z.enum(knownBy)) })),
      /** In the last thirty days, the latest first. */
      newInCircle: pageOf(someone.extend({ circleSince: dateSchema })),
      /** Whom to let go first: long apart, with little that went both ways. Those new in their circle stay. */
      leastKept: pageOf(exchanging.extend({ drift: z.number() })),
      /** How many are in touch as often as they should be. */
      fresh: count,
      /** Those apart longest first. */
      drifting: pageOf(drifter),
      cold: pageOf(drifter),
      /** How many of the inner and active circle were seen face to face in the last twelve months. */
      seen: count,
      /** And who was not; those never seen first, then the longest ago. */
      unseen: pageOf(someone.extend({ lastMeetingAt: at })),
      /** The owner got more: the most one-sided first. */
      owing: pageOf(exchanging),
      /** The owner gave more. */
      giving: pageOf(exchanging),
    }),
  );
