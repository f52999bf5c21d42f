import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { balanceOf, isOneSided } from './balance.ts';
import { driftOf, driftState } from './drift.ts';
import { isMet, missingToKnow } from './known.ts';
import { isSeen, isToBeSeen } from './meetings.ts';
import { byLeastKept, countToLeave, isNewcomer, type Kept } from './network-size.ts';
import type { Standing } from './standing.ts';

const now = Date.parse('2026-03-05T12:00:00Z');
const ago = (days: number): number => now - days * 86_400_000;

const ana: Standing = {
  circle: 'active',
  cadenceDays: 90,
  since: ago(400),
  lastTalkAt: ago(45),
  lastMeetingAt: ago(200),
  hasBackground: true,
  hasValue: true,
  lastNameRecall: undefined,
};

describe('the numbers of a network', () => {
  it('[V5] know somebody by background, value and a talk within twelve months, since a card alone is nobody known', () => {
    assert.deepEqual(missingToKnow(ana, now), []);
    assert.deepEqual(missingToKnow({ ...ana, hasBackground: false }, now), ['background']);
    assert.deepEqual(missingToKnow({ ...ana, lastTalkAt: ago(365) }, now), []);
    assert.deepEqual(missingToKnow({ ...ana, hasValue: false, lastTalkAt: ago(366) }, now), ['value', 'talk']);
    assert.deepEqual(missingToKnow({ ...ana, lastTalkAt: undefined }, now), ['talk']);
    assert.deepEqual(missingToKnow({ ...ana, lastNameRecall: { at: ago(3), grade: 'again' } }, now), ['recall']);
  });

  it('[V5] propose to get to know whoever was talked with or taken into a circle, not every card that was imported', () => {
    assert.equal(isMet({ ...ana, circle: undefined }), true);
    assert.equal(isMet({ ...ana, lastTalkAt: undefined }), true);
    assert.equal(isMet({ ...ana, circle: undefined, lastTalkAt: undefined }), false);
  });

  it('[V5] ask from the 201st on who leaves, because two hundred are as many as one can know', () => {
    assert.deepEqual([99, 200, 201, 240].map(countToLeave), [0, 0, 1, 40]);
  });

  it('[V5] count as new in a circle who came within thirty days, so that the one who leaves is weighed against them', () => {
    assert.deepEqual(
      [ago(-1), ago(0), ago(30), ago(31), undefined].map((since) => isNewcomer(since, now)),
      [false, true, true, false, false],
    );
  });

  it('[V8] name first who is apart longest with least that went both ways, since what is mutual keeps', () => {
    const far: Kept = { drift: 4, gave: 0, received: 0 };
    const taking: Kept = { drift: 4, gave: 0, received: 9 };
    const mutual: Kept = { drift: 4, gave: 3, received: 3 };
    const near: Kept = { drift: 0.5, gave: 0, received: 0 };
    assert.deepEqual([near, mutual, taking, far].toSorted(byLeastKept), [far, taking, mutual, near]);
  });

  it('[V4] put those in one order however they stood before, so that the list does not jump', () => {
    const kept = fc.record({
      drift: fc.double({ min: -5, max: 50, noNaN: true }),
      gave: fc.nat(9),
      received: fc.nat(9),
    });
    fc.assert(
      fc.property(kept, kept, kept, (a, b, c) => {
        const sign = (one: Kept, other: Kept): number => Math.sign(byLeastKept(one, other)) + 0;
        assert.equal(sign(a, b), 0 - sign(b, a));
        if (sign(a, b) <= 0 && sign(b, c) <= 0) assert.ok(sign(a, c) <= 0);
      }),
    );
  });

  it('[V2] reckon drift from the last talk, or from coming into the circle, over the days of the rhythm', () => {
    assert.equal(driftOf(ana, now), 0.5);
    assert.equal(driftOf({ ...ana, lastTalkAt: undefined }, now), 400 / 90);
    assert.equal(driftOf({ ...ana, cadenceDays: undefined }, now), undefined);
    assert.deepEqual([1, 1.01, 3, 3.01].map(driftState), ['fresh', 'drifting', 'drifting', 'cold']);
  });

  it('[V3] look for faces in the inner and the active circle for a year, then they fade', () => {
    assert.deepEqual(
      (['inner', 'active', 'wide', undefined] as const).map((circle) => isToBeSeen({ ...ana, circle })),
      [true, true, false, false],
    );
    assert.equal(isSeen(ana, now), true);
    assert.equal(isSeen({ ...ana, lastMeetingAt: ago(366) }, now), false);
    assert.equal(isSeen({ ...ana, lastMeetingAt: undefined }, now), false);
  });

  it('[T10] call a relationship one-sided from three on, either way, so that one article does not count as a debt', () => {
    assert.deepEqual([-3, -2, 0, 2, 3].map(isOneSided), [true, false, false, false, true]);
    assert.equal(isOneSided(balanceOf([], 1)), true, 'a referral alone');
  });
});
