import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { touchChanges, touchDraftOf } from './touch-draft.ts';

const zone = 'America/Chicago';
const touch = {
  id: 't1',
  version: 1,
  at: '2026-03-05T15:00:30-06:00',
  people: ['ana'],
  channel: 'phone' as const,
  direction: 'out' as const,
  outcome: 'voicemail' as const,
  gave: [
    { kind: 'article' as const, what: 'Pay bands' },
    { kind: 'advice' as const, what: 'Wait' },
  ],
};
const draft = touchDraftOf(touch, zone, [{ id: 'ana', name: 'Ana' }]);

describe('a touch that is corrected', () => {
  it('says nothing where nothing was changed, not even the seconds that a field does not show', () => {
    assert.equal(draft.at, '2026-03-05T15:00');
    assert.deepEqual(touchChanges(touch, { before: draft, after: draft }, zone), {});
  });

  it('says what was changed alone, so that what others changed meanwhile stays', () => {
    const after = { ...draft, at: '2026-03-04T09:30', summary: ' Talked. ', direction: 'both' as const };
    assert.deepEqual(touchChanges(touch, { before: draft, after }, zone), {
      at: '2026-03-04T15:30:00.000Z',
      direction: 'both',
      summary: 'Talked.',
    });
  });

  it('takes the outcome of a call away with the call, and gifts that were none', () => {
    const after = { ...draft, channel: 'email' as const, dropped: ['gave 0'] };
    assert.deepEqual(touchChanges(touch, { before: draft, after }, zone), {
      channel: 'email',
      outcome: null,
      gave: [{ kind: 'advice', what: 'Wait' }],
    });
    assert.equal(
      touchChanges(touch, { before: draft, after: { ...draft, dropped: ['gave 0', 'gave 1'] } }, zone).gave,
      null,
    );
  });
});
