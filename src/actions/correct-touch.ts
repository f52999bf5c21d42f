/** "No, that was on Tuesday": changes what was logged, and everything that follows from it. */

import { Refusal } from '../contract/refusal.ts';
import type { Touch } from '../core/facts/touch.ts';
import { touchSchema } from '../formats/notebook/touch-schema.ts';
import { changed } from './changed.ts';
import { asLastSeen, carryOut } from './command.ts';
import type { Answer, Asked } from './sentence.ts';
import { shown } from './shown.ts';
import { requireLoggable } from './touch-checks.ts';
import type { World } from './world.ts';

export async function correctTouch(world: World, asked: Asked<'correctTouch'>): Promise<Answer<'correctTouch'>> {
  return carryOut(world, { sentence: 'correctTouch', asked }, async (turn) => {
    const before = await asLastSeen(turn, 'touch', asked);
    const touch: Touch = changed(before.fact, asked.changes);
    const checked = touchSchema.safeParse(touch);
    if (!checked.success) {
      const reason = checked.error.issues.map(({ message }) => message).join('; ');
      throw new Refusal('does-not-fit', { kind: 'touch', id: asked.id, reason });
    }
    await requireLoggable(turn, touch);
    const after = await turn.change('touch', before, touch);
    return { touch: shown(after), consequences: await turn.consequences() };
  });
}
