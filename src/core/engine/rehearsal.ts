/** What will come due in a period, if nobody answers and every step is done on its due day. */

import type { Decision } from '../facts/decision.ts';
import type { Notebook } from '../facts/notebook.ts';
import type { Touch } from '../facts/touch.ts';
import { agendaOf, type Question } from './agenda.ts';
import type { Almanac, Day, Instant } from './almanac.ts';
import type { Agenda, FollowUp } from './follow-up.ts';
import { quietAtTheTop } from './quiet-at-the-top.ts';
import { endOf } from './window.ts';

export interface Period extends Question {
  /** The last day, inclusive. */
  readonly until: Day;
}

/**
 * Plays the period day by day. The answer holds everything that comes due in it, in the state that it has at `now`
 * (what is not begun yet is `scheduled`); threads, stops and advice are those of the last day's end.
 */
export function rehearsal(notebook: Notebook, almanac: Almanac, period: Period): Agenda {
  const days = rehearsedDays(notebook, almanac, period);
  for (;;) {
    const { done, value } = days.next();
    if (done === true) return value;
  }
}

/** The same a day at a time, so that whoever has others to serve can do so in between. */
export function* rehearsedDays(
  notebook: Notebook,
  almanac: Almanac,
  { until, ...question }: Period,
): Generator<undefined, Agenda> {
  const dueByKey = new Map<string, FollowUp>();
  const { now } = question;
  let played = notebook;
  let agenda = agendaOf(notebook, almanac, question);
  for (const followUp of agenda.followUps)
    if (isPending(followUp) && followUp.due <= endOf(almanac, until)) dueByKey.set(followUp.key, followUp);
  for (let day = almanac.dayOf(now); day <= until; day += 1) {
    const end = Math.max(now, endOf(almanac, day));
    agenda = agendaOf(played, almanac, { ...question, now: end });
    const due = agenda.followUps.filter((followUp) => isPending(followUp) && followUp.due <= end);
    for (const followUp of due) {
      const known = dueByKey.get(followUp.key);
      dueByKey.set(followUp.key, { ...followUp, state: known?.state ?? 'scheduled' });
    }
    played = withDone(played, almanac, { due, now });
    yield;
  }
  return { ...agenda, now, followUps: quietAtTheTop([...dueByKey.values()]) };
}

function isPending({ state }: FollowUp): boolean {
  return state === 'scheduled' || state === 'open' || state === 'overdue';
}

/** The notebook in which each of these was done when it was due, and nobody answered. */
function withDone(
  notebook: Notebook,
  almanac: Almanac,
  { due, now }: { readonly due: readonly FollowUp[]; readonly now: Instant },
): Notebook {
  const touches: Touch[] = [];
  const decisions: Decision[] = [];
  for (const followUp of due) {
    const at = almanac.instantText(Math.max(followUp.due, now));
    const id = `rehearsed-${followUp.key.replaceAll(/[^A-Za-z0-9_-]/g, '-')}`;
    const channel = followUp.channels[0];
    if (followUp.person === null || channel === undefined || channel === 'task' || channel === 'in-person') {
      decisions.push({ id, at, key: followUp.key, kind: 'done' });
      continue;
    }
    const { opportunity } = followUp.about;
    touches.push({
      id,
      at,
      people: [followUp.person],
      channel,
      direction: 'out',
      answers: [followUp.key],
      ...(opportunity === undefined ? {} : { opportunity }),
      ...(channel === 'phone' ? { outcome: 'voicemail' } : {}),
    });
  }
  return { ...notebook, touches: [...notebook.touches, ...touches], decisions: [...notebook.decisions, ...decisions] };
}
