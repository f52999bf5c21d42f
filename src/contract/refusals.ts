/** The one catalogue of refusals: each code with its HTTP status and its words for the owner. */

import { z } from 'zod';
import { idSchema } from '../formats/notebook/id-schema.ts';
import { fileRefusals } from './file-refusals.ts';
import { manyOf } from './many-of.ts';

const kinds = [
  'person',
  'organization',
  'touch',
  'referral',
  'intent',
  'opportunity',
  'search',
  'meeting',
  'group',
  'decision',
  'playbook',
  'script',
  'recall',
  'follow-up',
  'thread',
  'settings',
  'command',
  'photo',
  'advice',
  'backup',
] as const;

export const kindSchema = z.enum(kinds);

const which = z.object({ kind: kindSchema, id: z.string() });

/** Words in braces are filled from the refusal's data. */
export const refusals = {
  'not-found': { status: 404, message: 'There is no {kind} with the id {id}.', data: which },
  'stale-version': {
    status: 409,
    message: 'This {kind} was changed meanwhile. Look at how it stands now, then say again what you want changed.',
    data: which.extend({ version: z.int(), present: z.unknown() }),
  },
  'people-changed': {
    status: 409,
    message:
      'Some of these people were changed meanwhile. Nobody was changed now. Look at how they stand, then say again what you want.',
    data: z.object({
      people: manyOf(z.object({ id: idSchema, name: z.string(), version: z.int() })),
      gone: manyOf(idSchema),
    }),
  },
  'merges-with-itself': {
    status: 422,
    message: 'This is one and the same card. Name two.',
    data: z.object({ person: idSchema }),
  },
  'referred-to-each-other': {
    status: 409,
    message:
      'One of the two sent you to the other, so they are two people. Remove that referral first if it is a mistake.',
    data: z.object({ referrals: manyOf(idSchema) }),
  },
  'command-reused': {
    status: 409,
    message: 'The command id {commandId} was already used for something else.',
    data: z.object({ commandId: idSchema }),
  },
  'already-undone': {
    status: 409,
    message: 'This was already undone.',
    data: z.object({ command: idSchema, by: idSchema }),
  },
  'cannot-undo': {
    status: 409,
    message: 'This cannot be undone. {why}',
    data: z.object({ command: idSchema, reason: z.enum(['earlier', 'forgotten', 'nothing']), why: z.string() }),
  },
  'built-upon': {
    status: 409,
    message: 'Something that came later builds on this: {named}. Undo that first, then this.',
    data: z.object({
      command: idSchema,
      /** The newest first, which is the order in which to undo them. */
      later: manyOf(z.object({ id: idSchema, at: z.string(), said: z.string() })),
      named: z.string(),
    }),
  },
  'id-taken': { status: 409, message: 'There already is a {kind} with the id {id}.', data: which },
  'still-in-use': {
    status: 409,
    message: 'This {kind} is still named by other records, so it cannot be removed.',
    data: which.extend({ usedBy: manyOf(which) }),
  },
  'does-not-fit': {
    status: 422,
    message: 'With this change the {kind} would contradict itself: {reason}',
    data: which.extend({ reason: z.string() }),
  },
  'not-yet-happened': {
    status: 422,
    message: 'This lies in the future ({at}). Only what has happened can be logged.',
    data: z.object({ at: z.string() }),
  },
  'already-past': {
    status: 422,
    message: 'This lies in the past ({until}). A follow-up can only be put off to a later time.',
    data: z.object({ until: z.string() }),
  },
  'too-far': {
    status: 422,
    message: 'A rehearsal here looks at most {days} days ahead. "sundown agenda --until" looks as far as you like.',
    data: z.object({ days: z.int() }),
  },
  'person-stopped': {
    status: 409,
    message: 'You stopped contact with this person, or their silence did. Lift the stop before you ask for anything.',
    data: z.object({ person: idSchema, by: z.enum(['engine', 'owner']), since: z.string() }),
  },
  'already-stopped': {
    status: 409,
    message: 'Contact with this person is already stopped.',
    data: z.object({ person: idSchema }),
  },
  'not-stopped': {
    status: 409,
    message: 'You have not stopped contact with this person. A stop that follows from silence lifts when they write.',
    data: z.object({ person: idSchema }),
  },
  'already-asked': {
    status: 409,
    message: 'You are already asking this of this person.',
    data: z.object({ person: idSchema, intent: idSchema }),
  },
  'already-settled': {
    status: 409,
    message: 'This opportunity is already settled: {verdict}.',
    data: z.object({ opportunity: idSchema, verdict: z.string() }),
  },
  'too-long-meeting': {
    status: 422,
    message: 'An informational interview never takes more than 30 minutes, and this one is planned for {minutes}. (C9)',
    data: z.object({ minutes: z.number() }),
  },
  'cancel-needs-emergency': {
    status: 422,
    message: 'A meeting is cancelled only in an emergency. Say which, or keep the appointment. (C8)',
    data: z.object({ meeting: idSchema }),
  },
  'already-cancelled': {
    status: 409,
    message: 'This meeting is already cancelled.',
    data: z.object({ meeting: idSchema }),
  },
  'not-ours': {
    status: 409,
    message: 'There is nothing to restore: this playbook is {standing}.',
    data: z.object({ id: z.string(), standing: z.string() }),
  },
  'built-in': {
    status: 409,
    message: 'This playbook belongs to Sundown and cannot be removed. Change it, or restore it as it was.',
    data: z.object({ id: z.string() }),
  },
  'too-many': {
    status: 409,
    message: 'There is room for {most} playbooks of your own. Remove one that you no longer work by.',
    data: z.object({ most: z.int() }),
  },
  'words-unreadable': {
    status: 422,
    message: 'These words cannot be read in the {part}, line {lineAt}, column {column}: {reason}',
    data: z.object({
      part: z.enum(['subject', 'body', 'late']),
      lineAt: z.int(),
      column: z.int(),
      reason: z.string(),
    }),
  },
  'already-joined': { status: 409, message: 'You already belong to this group.', data: z.object({ group: idSchema }) },
  'not-joined': { status: 409, message: 'You do not belong to this group.', data: z.object({ group: idSchema }) },
  'already-ended': {
    status: 409,
    message: 'This {kind} has already ended: {state}.',
    data: which.extend({ state: z.string() }),
  },
  'not-parked': {
    status: 409,
    message: 'Only what rests in the holding file can be woken; this is {state}.',
    data: z.object({ thread: z.string(), state: z.string() }),
  },
  'unknown-holidays': {
    status: 422,
    message: 'No public-holiday calendar is known by the code {code}.',
    data: z.object({ code: z.string() }),
  },
  'unclear-who': {
    status: 422,
    message: '“{name}” could be several people. Say which one is meant.',
    data: z.object({
      name: z.string(),
      candidates: manyOf(z.object({ id: idSchema, name: z.string(), organizationName: z.string().exactOptional() })),
    }),
  },
  'unclear-meeting': {
    status: 422,
    message: 'This plans a meeting. Say with whom and when, such as “with Ana on Tuesday at 3”.',
    data: z.object({}),
  },
  'unclear-when': {
    status: 422,
    message: 'No calendar has “{words}”. Say when it was or will be, such as “on Tuesday at 3”.',
    data: z.object({ words: z.string() }),
  },
  'nothing-told': {
    status: 422,
    message: 'Nothing in this line can be logged. Say with whom it was, and what happened or is planned.',
    data: z.object({}),
  },
  'not-empty': {
    status: 409,
    message: 'Something of yours stands in this notebook, so the sample is not mixed into it.',
    data: z.object({}),
  },
  'no-sample': {
    status: 409,
    message: 'The sample is not open in this notebook. Nothing was thrown away.',
    data: z.object({}),
  },
  ...fileRefusals,
} as const;

export type RefusalCode = keyof typeof refusals;
export type RefusalData<Code extends RefusalCode> = z.output<(typeof refusals)[Code]['data']>;

/** The part of the catalogue that a sentence may answer with. */
export function refusing<Code extends RefusalCode>(...codes: readonly Code[]): Pick<typeof refusals, Code> {
  return Object.fromEntries(codes.map((code) => [code, refusals[code]])) as Pick<typeof refusals, Code>;
}
