/** Something that happened, with one or more people. V1 */

import { z } from 'zod';
import { callOutcomes, channels, directions, exchangeKinds, occasions, verdicts } from '../../core/facts/touch.ts';
import type { Touch } from '../../core/facts/touch.ts';
import { idSchema } from './id-schema.ts';
import { listOf } from './list-of.ts';
import { schemaOf } from './schema-of.ts';
import { lineUpTo, notesSchema, wordsUpTo } from './text-schemas.ts';
import { dateSchema, instantSchema, millisecondsOf } from './time-schemas.ts';

export const exchangeSchema = z.strictObject({ kind: z.enum(exchangeKinds), what: wordsUpTo(2_000) });
const promisedSchema = z.strictObject({ what: wordsUpTo(2_000), by: dateSchema.exactOptional() });

/** Key of a follow-up, or id of a thread. */
export const keySchema = lineUpTo(300);

export const touchFields = z.strictObject({
  id: idSchema,
  at: instantSchema,
  ends: instantSchema.exactOptional(),
  people: listOf(idSchema, 500),
  channel: z.enum(channels),
  direction: z.enum(directions),
  occasion: z.enum(occasions).exactOptional(),
  opportunity: idSchema.exactOptional(),
  referral: idSchema.exactOptional(),
  group: idSchema.exactOptional(),
  meeting: idSchema.exactOptional(),
  round: z.int().min(1).max(99).exactOptional(),
  outcome: z.enum(callOutcomes).exactOptional(),
  verdict: z.enum(verdicts).exactOptional(),
  summary: notesSchema.exactOptional(),
  promised: listOf(promisedSchema, 50).exactOptional(),
  gave: listOf(exchangeSchema, 50).exactOptional(),
  received: listOf(exchangeSchema, 50).exactOptional(),
  answers: listOf(keySchema, 100).exactOptional(),
});

/** Whether a touch says what it is about: somebody, or at least an opportunity or a group. */
export function isAboutSomething(touch: Pick<Touch, 'people' | 'opportunity' | 'group'>): boolean {
  return touch.people.length > 0 || touch.opportunity !== undefined || touch.group !== undefined;
}

export const aboutNothing = {
  message: 'may be empty only where there is an opportunity or a group',
  path: ['people'],
};

/** Whether a touch ends no earlier than it began. */
export function endsInOrder(touch: Pick<Touch, 'at' | 'ends'>): boolean {
  return touch.ends === undefined || millisecondsOf(touch.ends) >= millisecondsOf(touch.at);
}

export const endsBeforeIt = { message: 'must not be earlier than `at`', path: ['ends'] };

export const touchSchema = schemaOf<Touch>()(
  touchFields.refine(isAboutSomething, aboutNothing).refine(endsInOrder, endsBeforeIt),
);
