/** "What do I owe today?": follow-ups grouped by person, so that one call serves all. */

import { oc } from '@orpc/contract';
import { z } from 'zod';
import { exchangeSchema } from '../formats/notebook/touch-schema.ts';
import { idSchema } from '../formats/notebook/id-schema.ts';
import { circleSchema } from '../formats/notebook/owner-schema.ts';
import { dateSchema, instantSchema } from '../formats/notebook/time-schemas.ts';
import { channels } from '../core/facts/touch.ts';
import { aboutSchema, followUpStateSchema } from './agenda-schemas.ts';
import { pageFields } from './paging.ts';
import { manyOf } from './many-of.ts';
import { listOf } from '../formats/notebook/list-of.ts';
import { photoAddress } from './record-schemas.ts';

const lastTouch = z.object({ at: instantSchema, channel: z.enum(channels), summary: z.string().exactOptional() });

/** What to know before the call. */
export const brief = z.object({
  lastTouch: lastTouch.exactOptional(),
  /** Where the last touch was none. */
  lastConversation: lastTouch.exactOptional(),
  howMet: z.string().exactOptional(),
  background: z.string().exactOptional(),
  /** The newest few of each. T10 */
  gave: manyOf(exchangeSchema),
  received: manyOf(exchangeSchema),
  opportunity: z.object({ id: idSchema, title: z.string(), stage: z.string() }).exactOptional(),
});

const ruleSchema = z.object({
  code: z.string(),
  /** The rule in one sentence. */
  text: z.string(),
  /** The text that it comes from. */
  source: z.string(),
});

const followUpOfToday = z.object({
  key: z.string(),
  thread: z.string(),
  playbook: z.string(),
  playbookTitle: z.string(),
  step: z.string(),
  n: z.int().exactOptional(),
  /** What to do, in a few words. */
  title: z.string(),
  about: aboutSchema,
  channels: manyOf(z.enum(channels)),
  opens: instantSchema,
  due: instantSchema,
  /** Due at a sunset, not at a time of the clock. J2 J5 */
  dueBySundown: z.boolean(),
  lapses: instantSchema.nullable(),
  state: followUpStateSchema,
  atRisk: z.boolean(),
  rules: manyOf(ruleSchema),
  why: z.string(),
  /** What would end or move it. */
  changes: z.string(),
  script: z.string().exactOptional(),
  /** Whether there are words to say; a task has none. */
  hasWords: z.boolean(),
});

const personOfToday = z.object({
  id: idSchema,
  name: z.string(),
  title: z.string().exactOptional(),
  organizationName: z.string().exactOptional(),
  phones: manyOf(z.string()),
  emails: manyOf(z.string()),
  addresses: manyOf(z.string()),
  links: manyOf(z.string()),
  timeZone: z.string().exactOptional(),
  circle: circleSchema.exactOptional(),
  photo: photoAddress.exactOptional(),
});

/** What the rules notice; it owes nothing, and can be dismissed by its key. */
const adviceOfToday = z.object({
  key: z.string(),
  guard: z.string(),
  person: idSchema.exactOptional(),
  text: z.string(),
  rules: manyOf(ruleSchema),
});

const sections = ['overdue', 'today', 'coming-up'] as const;

export const groupOfToday = z.object({
  /** Where its most urgent follow-up stands. */
  section: z.enum(sections),
  person: personOfToday.nullable(),
  /** For a group without a person: the opportunity or group that it is about. */
  heading: z.string(),
  followUps: manyOf(followUpOfToday),
  brief: brief.nullable(),
});

export const todaysAgenda = oc
  .route({ method: 'GET', path: '/today', tags: ['agenda'], summary: "Show today's follow-ups, grouped by person" })
  .input(
    z.strictObject({
      person: idSchema.exactOptional().describe('only what is owed to this person'),
      opportunity: idSchema.exactOptional().describe('only what is owed about this opportunity'),
      days: z.coerce.number<number>().int().min(1).max(60).default(7).describe('how far ahead "coming up" looks'),
      ...pageFields(25),
    }),
  )
  .output(
    z.object({
      now: instantSchema,
      today: dateSchema,
      owner: z.object({
        name: z.string().exactOptional(),
        timeZone: z.string(),
        email: z.string().exactOptional(),
        phone: z.string().exactOptional(),
      }),
      /** Null where the sun does not rise or set that day; `sundown` then falls back to 18:00. */
      sun: z.object({ rises: instantSchema.nullable(), sets: instantSchema.nullable() }),
      sundown: instantSchema,
      /** How many things must be in the mail by today's sundown. */
      mailBySundown: z.int().min(0),
      /** Follow-ups, not groups. */
      counts: z.object({ overdue: z.int().min(0), today: z.int().min(0), comingUp: z.int().min(0) }),
      /** Groups in all, whatever the page. */
      total: z.int().min(0),
      /** Overdue first, then today, then coming up; within each quiet at the top. */
      groups: manyOf(groupOfToday),
      advice: listOf(adviceOfToday, 3),
      nextChangeAt: instantSchema.nullable(),
    }),
  );
