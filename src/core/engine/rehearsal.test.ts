import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { local } from '../../../test/stories/ask.ts';
import { at, tell } from '../../../test/stories/tell.ts';
import { almanacFor } from '../../almanac/almanac.ts';
import type { Notebook } from '../facts/notebook.ts';
import { rehearsal } from './rehearsal.ts';

function rehearsed(story: Notebook, now: string, until: string) {
  const almanac = almanacFor(story.owner);
  return rehearsal(story, almanac, { now: at(now), until: almanac.day(until) });
}

/** `key due`, by due time. */
function dues(story: Notebook, now: string, until: string): string[] {
  return rehearsed(story, now, until)
    .followUps.toSorted((a, b) => a.due - b.due)
    .map(({ key, due }) => `${key.slice(key.indexOf('#') + 1)} ${local(story, due)}`);
}

describe('a rehearsal', () => {
  it('[T3] plays the three calls to the holding file, so that an owner sees where silence leads', () => {
    const story = tell('2026-03-05 10:00 applied Ito @Analyst');
    assert.deepEqual(dues(story, '2026-03-05 12:00', '2026-04-10'), [
      'follow-up.1 2026-03-10 17:00:00',
      'follow-up.2 2026-03-13 17:00:00',
      'follow-up.3 2026-03-18 17:00:00',
      'decide 2026-04-07 23:59:59',
    ]);
    const threads = rehearsed(story, '2026-03-05 12:00', '2026-03-24').threads;
    assert.deepEqual(
      threads.map(({ id, state }) => `${id} ${state}`),
      ['three-by-three/t1 parked'],
    );
  });

  it('[T6] goes on checking in while nobody answers', () => {
    const story = tell('2026-03-05 15:00 interview Ito @Analyst until 15:45');
    assert.deepEqual(dues(story, '2026-03-05 16:00', '2026-04-05'), [
      'thank-you-email 2026-03-05 23:59:59',
      'thank-you-call 2026-03-06 17:00:00',
      'thank-you-note 2026-03-06 17:46:51',
      'check-in.1 2026-03-16 17:00:00',
      'check-in.2 2026-03-26 17:00:00',
      'check-in.3 2026-04-03 17:00:00',
    ]);
  });

  it('[C7] plays an unanswered request to its stop', () => {
    const story = tell('2026-03-05 10:00 asks Ito');
    const answer = rehearsed(story, '2026-03-05 12:00', '2026-04-10');
    assert.deepEqual(dues(story, '2026-03-05 12:00', '2026-04-10'), [
      'research 2026-03-06 23:59:59',
      'request-email 2026-03-09 23:59:59',
      'follow-up-call 2026-03-12 17:00:00',
      'last-attempt 2026-03-24 23:59:59',
    ]);
    assert.deepEqual(
      answer.stopped.map(({ person, since }) => `${person} ${local(story, since)}`),
      ['ito 2026-04-01 00:00:00'],
    );
  });

  it('[T3] takes what is overdue as done at once, and tells each in the state that it has now', () => {
    const story = tell('2026-03-05 10:00 applied Ito @Analyst');
    const { followUps } = rehearsed(story, '2026-03-12 12:00', '2026-03-20');
    assert.deepEqual(
      followUps.map(({ n, state }) => [n, state]),
      [
        [1, 'overdue'],
        [2, 'scheduled'],
        [3, 'scheduled'],
      ],
    );
    assert.deepEqual(dues(story, '2026-03-12 12:00', '2026-03-20'), [
      'follow-up.1 2026-03-10 17:00:00',
      'follow-up.2 2026-03-17 17:00:00',
      'follow-up.3 2026-03-20 17:00:00',
    ]);
  });

  it('[V2 V3] goes on keeping in touch, each time from when it was done', () => {
    const story = tell('2026-01-10 09:00 circle inner Ito');
    assert.deepEqual(dues(story, '2026-01-12 12:00', '2026-04-30'), [
      'touch-base.1 2026-02-16 23:59:59',
      'touch-base.2 2026-03-25 23:59:59',
    ]);
  });

  it('[T3] leaves the notebook as it was, because it only plays', () => {
    const story = tell('2026-03-05 10:00 applied Ito @Analyst');
    const before = JSON.stringify(story);
    rehearsed(story, '2026-03-05 12:00', '2026-04-10');
    assert.equal(JSON.stringify(story), before);
  });
});
