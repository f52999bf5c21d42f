import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { circles } from '../facts/owner.ts';
import { type Askable, askFirst } from './ask-first.ts';

const somebody: Askable = { name: 'Ana', isThere: true, isStopped: false, circle: undefined, lastTalkAt: undefined };
const anybody: fc.Arbitrary<Askable> = fc.record({
  name: fc.constantFrom('Ana', 'Bo', 'Cy'),
  isThere: fc.boolean(),
  isStopped: fc.boolean(),
  circle: fc.constantFrom(undefined, ...circles),
  lastTalkAt: fc.constantFrom(undefined, 1, 2),
});

describe('askFirst', () => {
  it('[V5] puts the closest of those who are there first, and last those of whom nothing may be asked', () => {
    const order: readonly Askable[] = [
      { ...somebody, name: 'Inner', circle: 'inner' },
      { ...somebody, name: 'Talked', circle: 'wide', lastTalkAt: 2 },
      { ...somebody, name: 'Talked before', circle: 'wide', lastTalkAt: 1 },
      { ...somebody, name: 'Ana' },
      { ...somebody, name: 'Bo' },
      { ...somebody, name: 'Was there', isThere: false, circle: 'inner', lastTalkAt: 2 },
      { ...somebody, name: 'Stopped', isStopped: true, circle: 'inner', lastTalkAt: 2 },
    ];
    assert.deepEqual(order.toReversed().toSorted(askFirst), order);
  });

  it('is one order, whoever is looked at first', () => {
    fc.assert(
      fc.property(anybody, anybody, anybody, (one, other, third) => {
        assert.equal(Math.sign(askFirst(one, other)), -Math.sign(askFirst(other, one)) || 0);
        if (askFirst(one, other) <= 0 && askFirst(other, third) <= 0) assert.ok(askFirst(one, third) <= 0);
      }),
    );
  });
});
