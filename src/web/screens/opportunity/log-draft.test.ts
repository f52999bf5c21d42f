import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { asksVerdict, emptyLog, saysEnough, stageAfter, touchOf } from './log-draft.ts';
import type { Position } from './opportunity-query.ts';

const position = (changes: object): Position =>
  ({
    opportunity: { id: 'job', stage: 'interview', contacts: ['ito'] },
    rounds: [{ round: 1 }, { round: 3 }],
    touchCount: 4,
    people: [{ id: 'ito', name: 'Ms Ito', isStopped: false }],
    ...changes,
  }) as unknown as Position;

const told = {
  opportunity: 'job',
  commandId: 'c1',
  id: 't1',
  clock: { now: Date.parse('2026-03-10T20:00:00Z'), zone: 'America/Chicago' },
};

describe('what happened about a position', () => {
  it('[J3] begins with the next round and the one to ask for, because that is what usually comes', () => {
    const draft = emptyLog(position({}));
    assert.deepEqual([draft.what, draft.round, draft.who[0]?.name], ['interview', 4, 'Ms Ito']);
    assert.deepEqual(touchOf({ ...draft, at: '2026-03-09T15:30', verdict: 'yes', summary: ' good ' }, told), {
      commandId: 'c1',
      id: 't1',
      opportunity: 'job',
      at: '2026-03-09T20:30:00.000Z',
      people: ['ito'],
      channel: 'in-person',
      direction: 'both',
      occasion: 'interview',
      round: 4,
      verdict: 'yes',
      summary: 'good',
    });
  });

  it('[T1] begins with the application where nothing has happened, which may be sent to nobody', () => {
    const draft = emptyLog(position({ touchCount: 0, rounds: [], people: [] }));
    assert.deepEqual([draft.what, draft.who, saysEnough(draft)], ['application', [], true]);
    assert.equal(saysEnough({ ...draft, what: 'talked' }), false);
  });

  it('[C7] never begins with somebody who must not be contacted', () => {
    const people = [{ id: 'ito', name: 'Ms Ito', isStopped: true }];
    assert.deepEqual(emptyLog(position({ people })).who, []);
  });

  it('[T11] moves on to the stage that it shows, and never back', () => {
    assert.equal(stageAfter('application', 'need'), 'applied');
    assert.equal(stageAfter('application', 'interview'), undefined);
    assert.equal(stageAfter('interview', 'applied'), 'interview');
    assert.equal(stageAfter('talked', 'need'), undefined);
  });

  it('[T6] takes a verdict only where somebody could have given one', () => {
    const draft = { ...emptyLog(position({})), what: 'voicemail', verdict: 'no' } as const;
    assert.equal(asksVerdict('voicemail'), false);
    assert.equal(touchOf(draft, told).verdict, undefined);
  });
});
