/** "We meet on Thursday at ten". An informational interview keeps to 30 minutes, unless the owner insists. C2 C9 V3 */

import { randomUUIDv7 } from 'node:crypto';
import type { Meeting } from '../core/facts/meeting.ts';
import { carryOut, requireFree } from './command.ts';
import { requireShort } from './meetings/require-short.ts';
import { requireThere } from './references.ts';
import type { Answer, Asked } from './sentence.ts';
import { shown } from './shown.ts';
import type { World } from './world.ts';

export async function scheduleMeeting(
  world: World,
  asked: Asked<'scheduleMeeting'>,
): Promise<Answer<'scheduleMeeting'>> {
  return carryOut(world, { sentence: 'scheduleMeeting', asked }, async (turn) => {
    const { commandId: _, id = randomUUIDv7(), insist = false, ...told } = asked;
    const meeting: Meeting = { ...told, id, scheduledAt: turn.almanac.instantText(turn.now) };
    await requireFree(turn, 'meeting', id);
    const { people, opportunity, group } = meeting;
    await requireThere(turn, { person: people, opportunity: [opportunity], group: [group] });
    if (!insist) requireShort(turn.almanac, meeting);
    await turn.add('meeting', meeting);
    return { meeting: shown({ fact: meeting, version: 1 }), consequences: await turn.consequences() };
  });
}
