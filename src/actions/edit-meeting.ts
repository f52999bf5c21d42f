/** "Let us say Friday", or "we begin": changes a meeting, its agenda, its notes or its clock. C9 C10 */

import { Refusal } from '../contract/refusal.ts';
import type { Meeting } from '../core/facts/meeting.ts';
import { meetingSchema } from '../formats/notebook/meeting-schema.ts';
import { changed } from './changed.ts';
import { asLastSeen, carryOut } from './command.ts';
import { happenedAt } from './happened-at.ts';
import { requireShort } from './meetings/require-short.ts';
import { requireThere } from './references.ts';
import type { Answer, Asked } from './sentence.ts';
import { shown } from './shown.ts';
import type { World } from './world.ts';

/** What makes a meeting longer: a change of anything else is not held up by a length that the owner insisted on. */
const lengthens = ['kind', 'starts', 'ends'] as const;

export async function editMeeting(world: World, asked: Asked<'editMeeting'>): Promise<Answer<'editMeeting'>> {
  return carryOut(world, { sentence: 'editMeeting', asked }, async (turn) => {
    const { id, changes, insist = false } = asked;
    const before = await asLastSeen(turn, 'meeting', asked);
    if (before.fact.cancelled !== undefined) throw new Refusal('already-cancelled', { meeting: id });
    const meeting = changed<Meeting>(before.fact, changes);
    requireSound(meeting);
    for (const at of [meeting.begunAt, meeting.endedAt]) if (at !== undefined) happenedAt(turn, at);
    const { people, opportunity, group } = meeting;
    await requireThere(turn, { person: people, opportunity: [opportunity], group: [group] });
    if (!insist && lengthens.some((field) => changes[field] !== undefined)) requireShort(turn.almanac, meeting);
    const after = await turn.change('meeting', before, meeting);
    return { meeting: shown(after), consequences: await turn.consequences() };
  });
}

/** @throws {Refusal} `does-not-fit` for a meeting that takes no time, or whose clock ran backwards */
function requireSound(meeting: Meeting): void {
  const checked = meetingSchema.safeParse(meeting);
  if (checked.success) return;
  const reason = checked.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`).join('; ');
  throw new Refusal('does-not-fit', { kind: 'meeting', id: meeting.id, reason });
}
