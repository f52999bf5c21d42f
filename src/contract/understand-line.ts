/** "Met Ana Ruiz at the mixer, promised her the article by Friday": what a line says, to be corrected and then logged. */

import { oc } from '@orpc/contract';
import { z } from 'zod';
import { parts, readings } from '../core/capture/understanding.ts';
import { intentKinds } from '../core/facts/intent.ts';
import { meetingKinds } from '../core/facts/meeting.ts';
import { callOutcomes, channels, directions, occasions, verdicts } from '../core/facts/touch.ts';
import { idSchema } from '../formats/notebook/id-schema.ts';
import { wordsUpTo } from '../formats/notebook/text-schemas.ts';
import { dateSchema, instantSchema } from '../formats/notebook/time-schemas.ts';
import { manyOf } from './many-of.ts';

/** UTF-16 units of the line, `until` exclusive. */
const span = z.object({ from: z.int().min(0), until: z.int().min(0) });

/** Where in the line it stands; nowhere, where it is a guess from the rest. */
const placed = { spans: manyOf(span) };

const position = z.int().min(0);

function piece<Value extends z.ZodType>(value: Value) {
  return z.object({ value, ...placed });
}

const personRead = z.object({
  name: z.string(),
  id: idSchema.exactOptional(),
  /** Several known people whom the name could mean: ask which. */
  candidates: manyOf(
    z.object({ id: idSchema, name: z.string(), organizationName: z.string().exactOptional() }),
  ).exactOptional(),
  /** Position in `organizations`. */
  organization: position.exactOptional(),
  part: z.enum(parts),
  ...placed,
});

const whenRead = z.object({ at: instantSchema, precision: z.enum(['time', 'day']), ...placed });

const understanding = z.object({
  line: z.string(),
  summary: z.string(),
  reads: manyOf(z.enum(readings)),
  people: manyOf(personRead),
  organizations: manyOf(z.object({ name: z.string(), id: idSchema.exactOptional(), ...placed })),
  opportunity: z
    .object({ title: z.string(), id: idSchema.exactOptional(), organization: position.exactOptional(), ...placed })
    .exactOptional(),
  occasion: piece(z.enum(occasions)).exactOptional(),
  round: piece(z.int()).exactOptional(),
  channel: piece(z.enum(channels)),
  direction: piece(z.enum(directions)),
  outcome: piece(z.enum(callOutcomes)).exactOptional(),
  verdict: piece(z.enum(verdicts)).exactOptional(),
  when: whenRead.exactOptional(),
  promised: manyOf(z.object({ what: z.string(), by: piece(dateSchema).exactOptional(), ...placed })),
  /** Positions in `people`. */
  referral: z.object({ from: position, to: position, ...placed }).exactOptional(),
  meeting: z
    .object({
      kind: z.enum(meetingKinds),
      starts: whenRead.exactOptional(),
      ends: instantSchema.exactOptional(),
      ...placed,
    })
    .exactOptional(),
  intent: piece(z.enum(intentKinds)).exactOptional(),
  place: piece(z.string()).exactOptional(),
});

export const understandLine = oc
  .route({
    method: 'POST',
    path: '/lines/understand',
    tags: ['touches'],
    summary: 'Understand a line of plain English',
  })
  .input(z.strictObject({ line: wordsUpTo(2_000) }))
  .output(z.object({ understanding }));
