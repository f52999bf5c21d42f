/** "I talked with Ms Ito": remembers the touch, and answers what is now owed. */

import { randomUUIDv7 } from 'node:crypto';
import { overrunMinutes } from '../core/engine/advice/overrun-talks.ts';
import type { Person } from '../core/facts/person.ts';
import type { Referral } from '../core/facts/referral.ts';
import type { Touch } from '../core/facts/touch.ts';
import { carryOut, requireFree, type Turn } from './command.ts';
import { requireOwed } from './decide.ts';
import { happenedAt } from './happened-at.ts';
import { requireThere } from './references.ts';
import type { Answer, Asked } from './sentence.ts';
import { shown } from './shown.ts';
import { requireLoggable } from './touch-checks.ts';
import type { World } from './world.ts';

export async function logTouch(world: World, asked: Asked<'logTouch'>): Promise<Answer<'logTouch'>> {
  return carryOut(world, { sentence: 'logTouch', asked }, async (turn) => {
    const { commandId: _, newPeople = [], referrals: named = [], id = randomUUIDv7(), whileOwed, ...told } = asked;
    const touch: Touch = { ...told, id };
    if (whileOwed) for (const key of touch.answers ?? []) await requireOwed(turn, key);
    await requireFree(turn, 'touch', id);
    for (const person of newPeople) await requireFree(turn, 'person', person.id);
    await requireThere(turn, { organization: newPeople.map(({ organization }) => organization) });
    const added: Person[] = newPeople.map((person) => ({ ...person, addedAt: turn.almanac.instantText(turn.now) }));
    await turn.add('person', ...added);
    await requireLoggable(turn, touch);
    await turn.add('touch', touch);
    const referrals: Referral[] = named.map((one) => ({
      ...one,
      id: one.id ?? randomUUIDv7(),
      at: touch.ends ?? touch.at,
    }));
    await requireReferrable(turn, referrals);
    await turn.add('referral', ...referrals);
    return {
      touch: shown({ fact: touch, version: 1 }),
      added: added.map((fact) => shown({ fact, version: 1 })),
      referrals: referrals.map((fact) => shown({ fact, version: 1 })),
      remarks: remarksOn(touch, turn),
      consequences: await turn.consequences(),
    };
  });
}

/** A referral is followed up from now on, so it cannot lie in the future. */
async function requireReferrable(turn: Turn, referrals: readonly Referral[]): Promise<void> {
  for (const { id, from, to, at } of referrals) {
    happenedAt(turn, at);
    await requireFree(turn, 'referral', id);
    await requireThere(turn, { person: [from, to] });
  }
}

/** C9: never more than the 30 minutes that were asked for. */
function remarksOn({ occasion, at, ends }: Touch, { almanac }: Turn): string[] {
  if (occasion !== 'informational' || ends === undefined) return [];
  const minutes = overrunMinutes({ at: almanac.instant(at), end: almanac.instant(ends) });
  if (minutes === undefined) return [];
  return [`The talk ran ${minutes} minutes, and you had asked for at most 30: thank them for the extra time.`];
}
