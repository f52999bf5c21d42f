import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { toldTime } from './told-time.ts';

describe('toldTime', () => {
  it('reads times as databases write them, and takes midnight in UTC for the whole day', () => {
    const times: readonly (readonly [string, string | undefined])[] = [
      ['2026-03-10', '2026-03-10'],
      ['2026-03-10T00:00:00.000000Z', '2026-03-10'],
      ['2026-03-10 00:00:00', '2026-03-10'],
      ['2026-03-10T15:04:05.123456Z', '2026-03-10T15:04:05Z'],
      ['2026-03-10 15:04', '2026-03-10T15:04:00Z'],
      ['2026-03-10T00:00:00-05:00', '2026-03-10T00:00:00-05:00'],
      ['2026-03-10T15:04:05+0530', '2026-03-10T15:04:05+05:30'],
      ['2026-02-30', undefined],
      ['2026-03-10T25:00:00Z', undefined],
      ['1604-03-10', undefined],
      ['soon', undefined],
      ['', undefined],
    ];
    for (const [text, expected] of times) assert.equal(toldTime(text), expected, text);
  });
});
