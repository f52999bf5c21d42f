/** A meeting that was arranged. C8 C9 V3 */

import { z } from 'zod';
import { meetingKinds } from '../../core/facts/meeting.ts';
import type { Meeting } from '../../core/facts/meeting.ts';
import { idSchema } from './id-schema.ts';
import { listOf } from './list-of.ts';
import { schemaOf } from './schema-of.ts';
import { lineUpTo, notesSchema, textUpTo, wordsUpTo } from './text-schemas.ts';
import { instantSchema, millisecondsOf } from './time-schemas.ts';

export const meetingFields = z.strictObject({
  id: idSchema,
  kind: z.enum(meetingKinds),
  people: listOf(idSchema, 500),
  scheduledAt: instantSchema,
  starts: instantSchema,
  ends: instantSchema,
  place: textUpTo(500).exactOptional(),
  opportunity: idSchema.exactOptional(),
  group: idSchema.exactOptional(),
  agenda: listOf(lineUpTo(500), 50).exactOptional(),
  notes: notesSchema.exactOptional(),
  begunAt: instantSchema.exactOptional(),
  endedAt: instantSchema.exactOptional(),
  cancelled: z.strictObject({ at: instantSchema, emergency: wordsUpTo(2_000) }).exactOptional(),
});

/** Whether a meeting takes any time. */
export function endsAfterItStarts(meeting: Pick<Meeting, 'starts' | 'ends'>): boolean {
  return millisecondsOf(meeting.ends) > millisecondsOf(meeting.starts);
}

export const endsTooSoon = { message: 'must be later than `starts`', path: ['ends'] };

/** Whether its clock stopped, if at all, no earlier than it began. */
function clockInOrder({ begunAt, endedAt }: Pick<Meeting, 'begunAt' | 'endedAt'>): boolean {
  if (endedAt === undefined) return true;
  return begunAt !== undefined && millisecondsOf(endedAt) >= millisecondsOf(begunAt);
}

const endedBeforeItBegan = {
  message: 'must not be earlier than `begunAt`, nor be there without it',
  path: ['endedAt'],
};

export const meetingSchema = schemaOf<Meeting>()(
  meetingFields.refine(endsAfterItStarts, endsTooSoon).refine(clockInOrder, endedBeforeItBegan),
);
