/** "Remind me on Monday": moves a follow-up to an instant, or to the whole of a day. */

import { Refusal } from '../contract/refusal.ts';
import { isDateText } from '../formats/notebook/time-schemas.ts';
import { carryOut } from './command.ts';
import type { Turn } from './command.ts';
import { decide, reasonOf, requireOwed } from './decide.ts';
import type { Answer, Asked } from './sentence.ts';
import type { World } from './world.ts';

/** @throws {Refusal} `already-past`: put off to last week, a follow-up could lapse at once and be forgotten. */
export async function snoozeFollowUp(world: World, asked: Asked<'snoozeFollowUp'>): Promise<Answer<'snoozeFollowUp'>> {
  return carryOut(world, { sentence: 'snoozeFollowUp', asked }, async (turn) => {
    await requireOwed(turn, asked.key);
    if (isPast(turn, asked.until)) throw new Refusal('already-past', { until: asked.until });
    return decide(turn, { kind: 'snooze', key: asked.key, until: asked.until, ...reasonOf(asked) });
  });
}

function isPast({ almanac, now }: Turn, until: string): boolean {
  return isDateText(until) ? almanac.day(until) < almanac.dayOf(now) : almanac.instant(until) < now;
}
