/** A protocol that the owner changed or wrote, in the language of `core/playbooks/playbook.ts`. */

import { z } from 'zod';
import type { Circle } from '../../core/facts/owner.ts';
import { intentKinds } from '../../core/facts/intent.ts';
import { channels, occasions } from '../../core/facts/touch.ts';
import { type Bounds, bounds, room } from '../../core/playbooks/bounds.ts';
import { flawsIn } from '../../core/playbooks/flaws.ts';
import {
  conditions,
  endStates,
  momentNames,
  places,
  type Playbook,
  seriesNames,
} from '../../core/playbooks/playbook.ts';
import { idSchema } from './id-schema.ts';
import { listOf } from './list-of.ts';
import { schemaOf } from './schema-of.ts';
import { lineUpTo } from './text-schemas.ts';
import { isDateText } from './time-schemas.ts';

const numberIn = ({ min, max }: Bounds) => z.int().min(min).max(max);

/** In a year without a 29 February it has to be there, too. */
const monthDaySchema = z
  .string()
  .refine((text) => isDateText(`2026-${text}`), 'must be a day of every year, such as 12-01');

const stepIdSchema = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,39}$/, 'must be a name of up to 40 of a-z 0-9 -, such as send-slides');

const stepMoment = z.strictObject({ step: stepIdSchema });
const momentSchema = z.union([z.enum(momentNames), stepMoment]);

const businessDaysSchema = z.strictObject({ unit: z.literal('business-days'), count: numberIn(bounds.businessDays) });
const daysSchema = z.strictObject({
  unit: z.literal('days'),
  count: numberIn(bounds.dueDays),
  business: z.literal(true).exactOptional(),
});
const countedWaitSchema = z.discriminatedUnion('unit', [businessDaysSchema, daysSchema]);

const waitSchema = z.discriminatedUnion('unit', [
  businessDaysSchema,
  daysSchema,
  z.strictObject({ unit: z.literal('hours'), count: numberIn(bounds.hours) }),
  z.strictObject({
    unit: z.literal('window'),
    from: numberIn(bounds.windowDays),
    to: numberIn(bounds.windowDays),
  }),
  z.strictObject({ unit: z.literal('cadence') }),
  z.strictObject({
    unit: z.literal('circle'),
    days: z.strictObject({
      inner: numberIn(bounds.days).exactOptional(),
      active: numberIn(bounds.days).exactOptional(),
      wide: numberIn(bounds.days).exactOptional(),
    } satisfies Record<Circle, z.ZodType>),
  }),
  z.strictObject({ unit: z.literal('date'), on: monthDaySchema }),
  z.strictObject({ unit: z.literal('sundown-next-day') }),
  z.strictObject({ unit: z.literal('promised-date'), else: countedWaitSchema }),
  z.strictObject({ unit: z.literal('day-before-meeting') }),
]);

const seriesSchema = z.strictObject({ latest: z.enum(seriesNames), from: momentSchema.exactOptional() });
const openingWay = {
  after: z.union([z.enum(momentNames), stepMoment, seriesSchema]),
  wait: waitSchema.exactOptional(),
};
const openingSchema = z.strictObject({ ...openingWay, or: z.strictObject(openingWay).exactOptional() });

const lapseSchema = z.union([
  z.strictObject({ days: numberIn(bounds.days) }),
  z.strictObject({ on: monthDaySchema }),
  z.strictObject({ at: momentSchema }),
  z.strictObject({ whenOpens: stepIdSchema }),
]);

const rulesSchema = listOf(z.string().max(4), 10);

const stepSchema = z.strictObject({
  id: stepIdSchema,
  title: lineUpTo(room.stepTitle).exactOptional(),
  channels: z.union([z.literal('any'), listOf(z.enum(channels), channels.length).refine(isSet, 'must name each once')]),
  to: z.enum(['referrer', 'nobody']).exactOptional(),
  only: z.enum(conditions).exactOptional(),
  times: z.union([numberIn(bounds.times), z.literal('until-ended')]).exactOptional(),
  opens: openingSchema,
  due: z.strictObject({ wait: waitSchema, from: z.literal('opening').exactOptional() }).exactOptional(),
  lapses: lapseSchema.exactOptional(),
  metBy: momentSchema.exactOptional(),
  voidBy: momentSchema.exactOptional(),
  solicits: z.literal(true).exactOptional(),
  asks: z.literal(true).exactOptional(),
  riskWhenOverdue: z.literal(true).exactOptional(),
  place: z.enum(places).exactOptional(),
  rules: rulesSchema,
  laterRounds: rulesSchema.exactOptional(),
  why: lineUpTo(room.sentence),
  script: idSchema.exactOptional(),
});

const beginningSchema = z.discriminatedUnion('fact', [
  z.strictObject({
    fact: z.literal('touch'),
    occasions: listOf(z.enum(occasions), occasions.length).refine(isSet, 'must name each once, and at least one'),
    conversation: z.literal(true).exactOptional(),
    each: z.literal('person').exactOptional(),
  }),
  z.strictObject({ fact: z.literal('promise') }),
  z.strictObject({ fact: z.literal('intent'), kind: z.enum(intentKinds) }),
  z.strictObject({ fact: z.literal('referral') }),
  z.strictObject({ fact: z.literal('informational-interview') }),
  z.strictObject({ fact: z.literal('circle') }),
  z.strictObject({ fact: z.literal('season'), from: monthDaySchema, joinedBy: monthDaySchema }),
  z.strictObject({ fact: z.literal('acceptance') }),
  z.strictObject({ fact: z.literal('group') }),
  z.strictObject({ fact: z.literal('quiet-opportunity'), days: numberIn(bounds.quietDays) }),
]);

const endingSchema = z.strictObject({
  on: momentSchema,
  as: z.enum(endStates),
  stops: z.literal(true).exactOptional(),
  keeps: z.strictObject({ steps: listOf(stepIdSchema, room.steps), unless: z.enum(conditions) }).exactOptional(),
});

export const playbookFields = z.strictObject({
  id: idSchema,
  title: lineUpTo(room.title),
  begins: beginningSchema,
  about: z.literal('opportunity').exactOptional(),
  place: z.enum(places),
  steps: listOf(stepSchema, room.steps).refine((steps) => steps.length > 0, 'must have at least one step'),
  silence: z
    .strictObject({ after: stepIdSchema, wait: countedWaitSchema, becomes: z.enum(['parked', 'stopped']) })
    .exactOptional(),
  ends: listOf(endingSchema, room.ends),
  wakes: stepIdSchema.exactOptional(),
  yields: z.literal(true).exactOptional(),
  swallows: z.strictObject({ step: stepIdSchema, by: stepIdSchema }).exactOptional(),
  changes: lineUpTo(room.sentence),
});

export const playbookSchema = schemaOf<Playbook>()(
  playbookFields.superRefine((playbook, context) => {
    for (const { path, message } of flawsIn(playbook)) context.addIssue({ code: 'custom', path: [...path], message });
  }),
);

function isSet(words: readonly string[]): boolean {
  return words.length > 0 && new Set(words).size === words.length;
}
