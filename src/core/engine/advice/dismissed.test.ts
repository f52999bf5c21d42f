import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { advised } from '../../../../test/stories/ask.ts';
import { tell } from '../../../../test/stories/tell.ts';

const met = '2025-01-05 10:00 reached Ito';
const asks = '2026-03-03 10:00 asks Ito';
const fitting = (count: number): string =>
  `2026-01-02 10:00 group Guild ${JSON.stringify({
    members: Array.from({ length: count }, (_, at) => ({ person: `p${at}`, fit: true })),
  })}`;
const meetings = ['2026-01-10', '2026-02-10', '2026-03-02'].map(
  (day) => `${day} 18:00 coffee Ito {"group":"guild","direction":"both"}`,
);

describe('dismissed advice', () => {
  it('[V10] stays away for good, so that what was understood is not said again', () => {
    const story = tell(met, asks, '2026-03-04 10:00 dismiss informational-request/i2#cold-ask');
    assert.equal(advised(story, '2026-03-04 09:59:59', 'cold-ask').length, 1);
    assert.deepEqual(advised(story, '2026-03-04 10:00', 'cold-ask'), []);
    assert.deepEqual(advised(story, '2026-03-08 10:00', 'cold-ask'), []);
  });

  it('[V10] comes back with another ask, because that is a new reason', () => {
    const dismissed = '2026-03-04 10:00 dismiss informational-request/i2#cold-ask';
    const story = tell(met, asks, dismissed, '2026-03-10 10:00 asks Ito');
    assert.equal(advised(story, '2026-03-10 10:00', 'cold-ask').length, 1);
  });

  it('[T10] leaves other advice about the same person alone', () => {
    const owes = '2025-02-02 10:00 coffee Ito {"received":[{"kind":"advice","what":"it"}]}';
    const story = tell(owes, asks, '2026-03-04 10:00 dismiss informational-request/i2#cold-ask');
    assert.equal(advised(story, '2026-03-04 10:00', 'give-first').length, 1);
  });

  it('[V6] comes back where the people who fit give another answer', () => {
    const dismissed = '2026-03-04 10:00 dismiss group/guild#group-fit.leave';
    const few = tell(fitting(1), ...meetings, dismissed);
    assert.equal(advised(few, '2026-03-04 09:00', 'group-fit').length, 1);
    assert.deepEqual(advised(few, '2026-03-04 10:00', 'group-fit'), []);
    assert.equal(advised(tell(fitting(3), ...meetings, dismissed), '2026-03-04 10:00', 'group-fit').length, 1);
  });

  it('[F11] leaves the follow-ups as they are', () => {
    const story = tell('2026-03-04 10:00 dismiss advice/notebook#two-associations');
    assert.deepEqual(advised(story, '2026-03-04 10:00', 'two-associations'), []);
    assert.equal(advised(story, '2026-03-04 09:00', 'two-associations').length, 1);
  });
});
