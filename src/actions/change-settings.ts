/** "I moved to Berlin": changes the owner's name, clock, calendar or cadence, and plans everything again by it. */

import { isHolidayCalendar } from '../almanac/holiday-calendars.ts';
import { Refusal } from '../contract/refusal.ts';
import type { Owner } from '../core/facts/owner.ts';
import { notebookOwner } from '../store/queries/notebook-owner.ts';
import { changed } from './changed.ts';
import { carryOut } from './command.ts';
import type { Answer, Asked } from './sentence.ts';
import { shown } from './shown.ts';
import type { World } from './world.ts';

export async function changeSettings(world: World, asked: Asked<'changeSettings'>): Promise<Answer<'changeSettings'>> {
  return carryOut(world, { sentence: 'changeSettings', asked }, async (turn) => {
    const { tx } = turn;
    const before = await notebookOwner(tx);
    if (before === undefined) throw new Error(`There is no notebook ${tx.notebook}.`);
    if (before.version !== asked.version) {
      const { version } = before;
      throw new Refusal('stale-version', { kind: 'settings', id: tx.notebook, version, present: shown(before) });
    }
    const owner = settingsChanged(before.fact, asked.changes);
    requireHolidays(owner);
    const after = await turn.changeSettings(before, owner);
    return { owner: shown(after), consequences: await turn.consequences() };
  });
}

/** Of the holidays null is an answer of its own: none are kept. */
function settingsChanged(owner: Owner, changes: Asked<'changeSettings'>['changes']): Owner {
  const { holidays = owner.holidays, ...others } = changes;
  return { ...changed<Owner>(owner, others), holidays };
}

/** @throws {Refusal} `unknown-holidays` */
export function requireHolidays({ holidays }: Owner): void {
  if (holidays !== null && !isHolidayCalendar(holidays)) throw new Refusal('unknown-holidays', { code: holidays });
}
