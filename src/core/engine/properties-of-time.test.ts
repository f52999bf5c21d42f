/** What time alone may change, and what it may not. playbooks.md, "Time" and "Nothing is forgotten" */

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { almanacFor } from '../../almanac/almanac.ts';
import { holdsFor } from '../../../test/stories/holds.ts';
import { anyLived, type Lived } from '../../../test/stories/lived.ts';
import { isPending } from '../../../test/stories/pending.ts';
import { agendaOf } from './agenda.ts';
import { notebookSubject } from './change-clock.ts';
import type { Agenda, FollowUp, Thread } from './follow-up.ts';
import { rehearsal } from './rehearsal.ts';
import { subjectOf } from './subject.ts';

function agendaAt({ notebook, now }: Lived): Agenda {
  return agendaOf(notebook, almanacFor(notebook.owner), { now, all: true });
}

const part = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });
const farthest = 400 * 86_400_000;

describe('time alone', () => {
  it('changes nothing before nextChangeAt, so that an answer may be kept until then', () => {
    holdsFor(fc.tuple(anyLived, part), ([lived, share]) => {
      const before = agendaAt(lived);
      const length = (before.nextChangeAt ?? lived.now + farthest) - lived.now;
      for (const now of [lived.now + Math.floor(length * share), lived.now + length - 1]) {
        assert.deepEqual({ ...agendaAt({ ...lived, now }), now: lived.now }, before);
      }
    });
  });

  it('then changes only rows in threads with somebody for whom that instant was noted, so that only they are planned again', () => {
    holdsFor(anyLived, (lived) => {
      const before = agendaAt(lived);
      const now = before.nextChangeAt;
      const changesOf = (row: Parameters<typeof subjectOf>[0]) => before.changesBySubject.get(subjectOf(row));
      if (now === null || before.changesBySubject.get(notebookSubject) === now) return;
      const changed = new Set([
        ...before.followUps.filter((one) => changesOf(one) === now).map(({ thread }) => thread),
        ...before.threads.filter((one) => changesOf(one) === now).map(({ id }) => id),
      ]);
      const after = agendaAt({ ...lived, now });
      const followUp = (one: FollowUp) => changesOf(one) !== now && !changed.has(one.thread);
      const thread = (one: Thread) => changesOf(one) !== now && !changed.has(one.id);
      assert.deepEqual(after.followUps.filter(followUp), before.followUps.filter(followUp));
      assert.deepEqual(after.threads.filter(thread), before.threads.filter(thread));
      assert.deepEqual(
        after.stopped.filter((one) => changesOf(one) !== now),
        before.stopped.filter((one) => changesOf(one) !== now),
      );
    });
  });

  it('forgets nothing: a thread that is not over owes something, waits for a dated silence, or gives way', () => {
    holdsFor(anyLived, (lived) => {
      const { threads, followUps, changesBySubject } = agendaAt(lived);
      const owed = followUps.filter(isPending);
      const forgotten = threads.filter(
        (thread) =>
          thread.state === 'active' &&
          !owed.some((one) => one.thread === thread.id) &&
          !(thread.playbook === 'keep-in-touch' && owed.some((one) => one.person === thread.person && !isTask(one))) &&
          !(waitsInSilence.includes(thread.playbook) && changesBySubject.has(subjectOf(thread))),
      );
      assert.deepEqual(forgotten, []);
    });
  });
});

function isTask({ channels }: FollowUp): boolean {
  return channels.join() === 'task';
}

const waitsInSilence: readonly string[] = ['three-by-three', 'informational-request'];

describe('a follow-up', () => {
  it('opens no later than it is due', () => {
    holdsFor(anyLived, (lived) => {
      assert.deepEqual(
        agendaAt(lived).followUps.filter(({ opens, due }) => opens > due),
        [],
      );
    });
  });

  it('is pending at most once for a step of a thread', () => {
    holdsFor(anyLived, (lived) => {
      const steps = agendaAt(lived)
        .followUps.filter(isPending)
        .map(({ thread, step }) => `${thread}#${step}`);
      assert.equal(new Set(steps).size, steps.length);
    });
  });
});

describe('a rehearsal', () => {
  it('ends, and tells only of what comes due in its period', () => {
    holdsFor(fc.tuple(anyLived, fc.integer({ min: 0, max: 30 })), ([{ notebook, now }, days]) => {
      const almanac = almanacFor(notebook.owner);
      const until = almanac.dayOf(now) + days;
      const { followUps } = rehearsal(notebook, almanac, { now, until });
      assert.deepEqual(
        followUps.filter(({ due }) => due >= almanac.startOf(until + 1)),
        [],
      );
    });
  });
});
