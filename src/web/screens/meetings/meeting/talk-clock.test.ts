import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { clockDigits, closingFrom, minutesTaken, promisedMinutes, talkClock } from './talk-clock.ts';

const begun = Date.parse('2026-03-09T10:00:00-05:00');
const minute = 60_000;
const after = (minutes: number) => talkClock(begun, begun + minutes * minute, 30);

describe('the clock of a talk', () => {
  it('[C9] runs for the 30 minutes that were promised, and for no more, however long was planned', () => {
    const planned = (minutes: number) => ({
      starts: new Date(begun).toISOString(),
      ends: new Date(begun + minutes * minute).toISOString(),
    });
    assert.deepEqual(
      [15, 30, 60].map((minutes) => promisedMinutes('informational', planned(minutes))),
      [15, 30, 30],
    );
    assert.equal(promisedMinutes('interview', planned(60)), 60);
  });

  it('[C10] asks for the closing questions from minute 25, and to go at minute 30', () => {
    assert.deepEqual(
      [0, 24.99, 25, 29.99, 30, 41].map((minutes) => after(minutes).phase),
      ['going', 'going', 'closing', 'closing', 'over', 'over'],
    );
    assert.deepEqual([30, 20, 15, 6, 1].map(closingFrom), [25, 15, 10, 3, 1]);
  });

  it('begins full and ends at nothing, so that its last second is seen', () => {
    assert.deepEqual([0, 1, 59_001, 60_000, 30 * minute].map(clockDigits), ['0:00', '0:01', '1:00', '1:00', '30:00']);
    assert.equal(after(35).overMs, 5 * minute);
    assert.equal(minutesTaken(begun, begun + 10_000), 1);
  });

  it('tells the same whenever it is looked at, because a page that slept must not lose time', () => {
    const minutes = fc.integer({ min: 1, max: 240 });
    fc.assert(
      fc.property(minutes, fc.integer({ min: -minute, max: 400 * minute }), (promised, passed) => {
        const { elapsedMs, leftMs, overMs, share, phase } = talkClock(begun, begun + passed, promised);
        assert.equal(elapsedMs, Math.max(passed, 0));
        assert.equal(elapsedMs + leftMs - overMs, promised * minute);
        assert.ok(share >= 0 && share <= 1);
        assert.equal(phase === 'over', leftMs === 0);
      }),
    );
  });
});
