/** "What do I owe today?": follow-ups grouped by person, with all that one needs in order to call at once. */

import { sunOn } from '../almanac/sun.ts';
import { secondAfter } from '../core/engine/window.ts';
import { rulesOfAdvice } from '../core/engine/advice/rules-of-advice.ts';
import { ruleOf } from '../core/rules/rule-book.ts';
import { adviceAnswer } from '../formats/notebook/agenda-answer.ts';
import { keptFollowUps } from '../store/derived/kept-agenda.ts';
import { firstAdvice } from '../store/queries/first-advice.ts';
import { nextChange } from '../store/queries/next-change.ts';
import { owedInTheMail } from '../store/queries/owed-in-the-mail.ts';
import { todaysGroups } from '../store/queries/todays-groups.ts';
import type { Answer, Asked } from './sentence.ts';
import { groupsShown } from './today/groups-shown.ts';
import { type View, viewOf } from './view.ts';
import type { World } from './world.ts';

const mostAdvice = 3;

export async function todaysAgenda(world: World, asked: Asked<'todaysAgenda'>): Promise<Answer<'todaysAgenda'>> {
  return viewOf(world, async (view) => {
    const { tx, owner, almanac, now } = view;
    const day = almanac.dayOf(now);
    const tomorrow = almanac.startOf(day + 1);
    const bounds = { tomorrow, horizon: almanac.startOf(day + 1 + asked.days) };
    const { page, total, counts } = await todaysGroups(tx, bounds, asked);
    const sundown = almanac.sundown(day);
    const sun = sunOn(owner, day);
    const changesAt = await nextChange(tx);
    const followUps = await keptFollowUps(
      tx,
      page.map(({ subject }) => subject),
    );
    return {
      now: almanac.instantText(now),
      today: almanac.dateText(day),
      owner: { timeZone: owner.timeZone, ...signature(owner) },
      sun: { rises: textOrNull(sun.rises, view), sets: textOrNull(sun.sets, view) },
      sundown: almanac.instantText(sundown),
      mailBySundown: await owedInTheMail(tx, secondAfter(sundown)),
      counts,
      total,
      groups: await groupsShown(
        view,
        page,
        followUps.filter(
          ({ opens, about }) =>
            opens < bounds.horizon && (asked.opportunity === undefined || about.opportunity === asked.opportunity),
        ),
      ),
      advice: (await firstAdvice(tx, mostAdvice)).map((advice) => ({
        key: advice.key,
        ...adviceAnswer(advice),
        rules: rulesOfAdvice(advice.guard).map(ruleOf),
      })),
      nextChangeAt: textOrNull(changesAt, view),
    };
  });
}

function signature({ name, email, phone }: View['owner']): { name?: string; email?: string; phone?: string } {
  return {
    ...(name === undefined ? {} : { name }),
    ...(email === undefined ? {} : { email }),
    ...(phone === undefined ? {} : { phone }),
  };
}

function textOrNull(instant: number | null, { almanac }: View): string | null {
  return instant === null ? null : almanac.instantText(instant);
}
