/** The agenda's parts as the doors answer them, held to the types that spell it. */

import { z } from 'zod';
import { channels } from '../core/facts/touch.ts';
import type {
  AdviceAnswer,
  AgendaAnswer,
  FollowUpAnswer,
  StoppedAnswer,
  ThreadAnswer,
} from '../formats/notebook/agenda-answer.ts';
import { idSchema } from '../formats/notebook/id-schema.ts';
import { schemaOf } from '../formats/notebook/schema-of.ts';
import { instantSchema } from '../formats/notebook/time-schemas.ts';
import { manyOf } from './many-of.ts';

const followUpStates = ['scheduled', 'open', 'overdue', 'done', 'skipped', 'lapsed', 'withdrawn'] as const;
const threadStates = [
  'active',
  'answered',
  'parked',
  'closed',
  'stopped',
  'superseded',
  'completed',
  'retired',
] as const;

export const followUpStateSchema = z.enum(followUpStates);

export const aboutSchema = z.object({
  opportunity: idSchema.exactOptional(),
  referral: idSchema.exactOptional(),
  group: idSchema.exactOptional(),
  organization: idSchema.exactOptional(),
});

export const followUpSchema = schemaOf<FollowUpAnswer>()(
  z.object({
    key: z.string(),
    thread: z.string(),
    playbook: z.string(),
    step: z.string(),
    n: z.int().exactOptional(),
    title: z.string().exactOptional(),
    person: idSchema.nullable(),
    about: aboutSchema,
    channels: manyOf(z.enum(channels)),
    opens: instantSchema,
    due: instantSchema,
    lapses: instantSchema.nullable(),
    state: followUpStateSchema,
    atRisk: z.boolean().exactOptional(),
    rules: manyOf(z.string()),
    why: z.string(),
    script: z.string().exactOptional(),
  }),
);

export const threadSchema = schemaOf<ThreadAnswer>()(
  z.object({
    id: z.string(),
    playbook: z.string(),
    person: idSchema.nullable(),
    state: z.enum(threadStates),
    since: instantSchema,
  }),
);

export const stoppedSchema = schemaOf<StoppedAnswer>()(
  z.object({
    person: idSchema,
    since: instantSchema,
    by: z.enum(['engine', 'owner']),
    thread: z.string().exactOptional(),
  }),
);

export const adviceSchema = schemaOf<AdviceAnswer>()(
  z.object({ guard: z.string(), person: idSchema.exactOptional(), text: z.string() }),
);

export const agendaSchema = schemaOf<AgendaAnswer>()(
  z.object({
    now: instantSchema,
    followUps: manyOf(followUpSchema),
    threads: manyOf(threadSchema),
    stopped: manyOf(stoppedSchema),
    advice: manyOf(adviceSchema),
    nextChangeAt: instantSchema.nullable(),
  }),
);
