/** "How am I doing?": the owner's own figures beside the claims of the texts. No rate below twenty cases. */

import { oc } from '@orpc/contract';
import { z } from 'zod';
import { routes } from '../core/facts/opportunity.ts';
import { channels } from '../core/facts/touch.ts';
import { funnelStages } from '../core/market/funnel.ts';
import { thankedOccasions } from '../core/market/thanks.ts';
import { dateSchema } from '../formats/notebook/time-schemas.ts';
import { manyOf } from './many-of.ts';

const count = z.int().min(0);
const chance = z.number().min(0).max(1);

const share = z.object({
  count,
  of: count,
  /** With its 95 % interval; null below twenty cases. */
  rate: z.object({ value: chance, from: chance, until: chance }).nullable(),
});

const funnel = z.object({
  route: z.enum(routes),
  positions: count,
  /** Of the positions that are decided or came to an interview: how many came to one. */
  interviewed: share,
  /** Positions that may still come to an interview. */
  unfinished: count,
  steps: manyOf(
    z.object({
      stage: z.enum(funnelStages),
      reached: count,
      /** Of the decided positions that stood one stage before; null for the first stage. */
      cameOn: share.nullable(),
      unfinished: count,
    }),
  ),
});

const thanks = z.object({
  occasion: z.enum(thankedOccasions),
  talks: count,
  medianHours: z.number().min(0).nullable(),
  inTime: share,
  /** A handwritten note in the mail by sundown of the next day. */
  posted: share,
});

const week = z.object({ begins: dateSchema, inTime: count, late: count, skipped: count, undone: count });

const claim = z.object({
  rule: z.string(),
  says: z.string(),
  source: z.string(),
  year: z.int().nullable(),
  caveat: z.string(),
});

export const showInsights = oc
  .route({ method: 'GET', path: '/insights', tags: ['insights'], summary: 'Show how the search goes' })
  .input(z.strictObject({ weeks: z.coerce.number<number>().int().min(1).max(52).default(12) }))
  .output(
    z.object({
      /** A rate is told from this many cases on. */
      fewestCases: count,
      funnels: manyOf(funnel),
      thanks: manyOf(thanks),
      /** Answered within so many days. */
      answerDays: count,
      answersByChannel: manyOf(z.object({ channel: z.enum(channels), answered: share })),
      answersByScript: manyOf(z.object({ script: z.string(), title: z.string(), answered: share })),
      /** Oldest first, without the week that runs. */
      discipline: manyOf(week),
      claims: manyOf(claim),
    }),
  );
