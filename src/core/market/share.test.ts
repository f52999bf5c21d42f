import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { shareOf } from './share.ts';

const rounded = (count: number, of: number) => {
  const { rate } = shareOf(count, of);
  return rate && [rate.value, rate.from, rate.until].map((part) => Math.round(part * 10_000) / 10_000);
};

describe('a share', () => {
  it('is told from twenty cases on, because fewer say nothing', () => {
    assert.equal(rounded(10, 19), null);
    assert.deepEqual(rounded(10, 20), [0.5, 0.2993, 0.7007]);
  });

  it('has the interval of Wilson, by figures worked out by hand', () => {
    assert.deepEqual(rounded(0, 20), [0, 0, 0.1611]);
    assert.deepEqual(rounded(81, 263), [0.308, 0.2553, 0.3662]);
    assert.deepEqual(rounded(263, 263), [1, 0.9856, 1]);
  });

  it('lies within its interval, and the interval within all there is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 20, max: 5_000 }), fc.double({ min: 0, max: 1, noNaN: true }), (of, part) => {
        const { rate } = shareOf(Math.round(of * part), of);
        assert.ok(rate && 0 <= rate.from && rate.from <= rate.value && rate.value <= rate.until && rate.until <= 1);
      }),
    );
  });
});
