/** A follow-up as a calendar shows it: as a task, or as a short event where the calendar shows no tasks. */

import { createHash } from 'node:crypto';
import type { Almanac, Instant } from '../../core/engine/almanac.ts';
import type { FollowUp } from '../../core/engine/follow-up.ts';
import type { Person } from '../../core/facts/person.ts';
import { type StepNames, stepTitle } from '../../core/playbooks/step-title.ts';
import type { CalendarEntry } from '../../formats/icalendar/write-entry.ts';
import { inReach } from './in-reach.ts';

export interface FollowUpParts {
  readonly person: Person | undefined;
  readonly organizations: ReadonlyMap<string, string>;
  readonly names: StepNames;
  readonly almanac: Almanac;
  readonly now: Instant;
  readonly as: 'tasks' | 'events';
}

const eventMs = 15 * 60_000;

export function followUpEntry(followUp: FollowUp, parts: FollowUpParts): CalendarEntry {
  const { person, names, as } = parts;
  const title = stepTitle(followUp, names);
  const who = person && inReach(person, parts.organizations.get(person.organization ?? ''));
  return {
    uid: `follow-up-${digestOf(followUp.key)}${as === 'events' ? '-event' : ''}@sundown`,
    summary: person === undefined ? title : `${person.name}: ${title}`,
    description: [followUp.why, ...(who === undefined ? [] : [who])].join('\n\n'),
    category: 'Follow-up',
    priority: priorityOf(followUp),
    ...(as === 'tasks' ? { kind: 'task', starts: followUp.opens, ends: followUp.due } : shortEvent(followUp, parts)),
  };
}

/** The key holds ids, and an id may be a name: what is remembered of a calendar shall name nobody. */
function digestOf(key: string): string {
  return createHash('sha256').update(key).digest('hex').slice(0, 32);
}

/** Ends when it is due; what is late stands on the present day until it is done. */
function shortEvent({ due, state }: FollowUp, { almanac, now }: FollowUpParts) {
  const ends = state === 'overdue' ? almanac.sundown(almanac.dayOf(now)) : due;
  return { kind: 'event', starts: ends - eventMs, ends } as const;
}

/** What is late comes first; else as Today orders it, where thank-yous stand above all. */
function priorityOf({ state, rank }: FollowUp): number {
  return state === 'overdue' ? 1 : Math.min(rank + 1, 9);
}
