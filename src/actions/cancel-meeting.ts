/** "I cannot come": only an emergency cancels a meeting. C8 */

import { Refusal } from '../contract/refusal.ts';
import { asLastSeen, carryOut } from './command.ts';
import type { Answer, Asked } from './sentence.ts';
import { shown } from './shown.ts';
import type { World } from './world.ts';

export async function cancelMeeting(world: World, asked: Asked<'cancelMeeting'>): Promise<Answer<'cancelMeeting'>> {
  return carryOut(world, { sentence: 'cancelMeeting', asked }, async (turn) => {
    const before = await asLastSeen(turn, 'meeting', asked);
    const emergency = asked.emergency?.trim() ?? '';
    if (before.fact.cancelled !== undefined) throw new Refusal('already-cancelled', { meeting: asked.id });
    if (emergency === '') throw new Refusal('cancel-needs-emergency', { meeting: asked.id });
    const cancelled = { at: turn.almanac.instantText(turn.now), emergency };
    const after = await turn.change('meeting', before, { ...before.fact, cancelled });
    return { meeting: shown(after), consequences: await turn.consequences() };
  });
}
