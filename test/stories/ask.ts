/** Short questions that tests put to the engine about a story. */

import assert from 'node:assert/strict';
import { almanacFor } from '../../src/almanac/almanac.ts';
import { agendaOf } from '../../src/core/engine/agenda.ts';
import type { Agenda, FollowUp, Thread } from '../../src/core/engine/follow-up.ts';
import type { Notebook } from '../../src/core/facts/notebook.ts';
import { at } from './tell.ts';

/** The agenda at a local time of the owner, ended follow-ups included. */
export function agendaAt(story: Notebook, when: string): Agenda {
  return agendaOf(story, almanacFor(story.owner), { now: at(when, story.owner.timeZone), all: true });
}

/** A follow-up by its key, pending or ended; undefined where it never came up. */
export function followUp(story: Notebook, when: string, key: string): FollowUp | undefined {
  return agendaAt(story, when).followUps.find((one) => one.key === key);
}

/** `open 2026-03-10 09:00:00 to 2026-03-10 17:00:00`: state, opening and due time by the owner's clock. */
export function told(story: Notebook, when: string, key: string): string {
  const found = followUp(story, when, key);
  if (found === undefined) return 'none';
  return `${found.state} ${local(story, found.opens)} to ${local(story, found.due)}`;
}

/** The keys of what is owed and pending, in the order shown. */
export function owed(story: Notebook, when: string): string[] {
  return agendaAt(story, when)
    .followUps.filter(({ state }) => state === 'scheduled' || state === 'open' || state === 'overdue')
    .map(({ key }) => key);
}

export function thread(story: Notebook, when: string, id: string): Thread | undefined {
  return agendaAt(story, when).threads.find((one) => one.id === id);
}

/** `parked 2026-03-24 00:00:00`: the state of a thread and since when. */
export function threadTold(story: Notebook, when: string, id: string): string {
  const found = thread(story, when, id);
  return found === undefined ? 'none' : `${found.state} ${local(story, found.since)}`;
}

/** Asserts the state of a follow-up at each moment, `none` where it is not there. */
export function unfolds(story: Notebook, key: string, stateByMoment: Readonly<Record<string, string>>): void {
  assert.deepEqual(
    statesAt(stateByMoment, (when) => followUp(story, when, key)?.state),
    stateByMoment,
    key,
  );
}

/** Asserts the state of a thread at each moment, `none` where it is not there. */
export function threadUnfolds(story: Notebook, id: string, stateByMoment: Readonly<Record<string, string>>): void {
  assert.deepEqual(
    statesAt(stateByMoment, (when) => thread(story, when, id)?.state),
    stateByMoment,
    id,
  );
}

function statesAt(moments: object, stateAt: (when: string) => string | undefined): Record<string, string> {
  return Object.fromEntries(Object.keys(moments).map((when) => [when, stateAt(when) ?? 'none']));
}

/** Who is stopped: `ito by engine since 2026-04-14 00:00:00`. */
export function stopped(story: Notebook, when: string): string[] {
  return agendaAt(story, when).stopped.map(
    ({ person, by, since }) => `${person} by ${by} since ${local(story, since)}`,
  );
}

/** The words of one guard's advice. */
export function advised(story: Notebook, when: string, guard: string): string[] {
  return agendaAt(story, when)
    .advice.filter((advice) => advice.guard === guard)
    .map(({ text }) => text);
}

/** When the answer changes next by time alone, by the owner's clock. */
export function nextChange(story: Notebook, when: string): string {
  const { nextChangeAt } = agendaAt(story, when);
  return nextChangeAt === null ? 'never' : local(story, nextChangeAt);
}

/** An instant by the owner's clock, to the second. */
export function local(story: Notebook, instant: number): string {
  const text = Temporal.Instant.fromEpochMilliseconds(instant)
    .toZonedDateTimeISO(story.owner.timeZone)
    .toPlainDateTime()
    .toString({ smallestUnit: 'second' });
  return text.replace('T', ' ');
}
