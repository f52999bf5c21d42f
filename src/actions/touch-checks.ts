import { Refusal } from '../contract/refusal.ts';
import type { Touch } from '../core/facts/touch.ts';
import type { Turn } from './command.ts';
import { requireThere } from './references.ts';

/** @throws {Refusal} `not-yet-happened`, or `not-found` for something that it names */
export async function requireLoggable(turn: Turn, touch: Touch): Promise<void> {
  if (turn.almanac.instant(touch.at) > turn.now) throw new Refusal('not-yet-happened', { at: touch.at });
  const { people, opportunity, referral, group, meeting } = touch;
  await requireThere(turn, {
    person: people,
    opportunity: [opportunity],
    referral: [referral],
    group: [group],
    meeting: [meeting],
  });
}
