import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { blankMeets, draftOf, meetsInWords, meetsOf } from './rule-draft.ts';

const zone = 'America/Chicago';

describe('when a group meets, in its form', () => {
  it('comes back as it was typed, so that nothing is lost by changing the time', () => {
    const blank = { ...blankMeets('2026-11-24', zone), place: 'Library' };
    for (const draft of [
      blank,
      { ...blank, interval: 2 },
      { ...blank, how: 'monthly', nth: '-1', day: 'TH', interval: 3 },
      { ...blank, how: 'own', rule: 'FREQ=DAILY;COUNT=3' },
    ] as const) {
      const meets = meetsOf(draft);
      assert.deepEqual(meetsOf(draftOf(meets)), meets);
      assert.equal(draftOf(meets).how, draft.how);
    }
  });

  it('is said as people say it, with the city where the clock is another', () => {
    const said = (changes: Partial<ReturnType<typeof blankMeets>>, own = zone): string =>
      meetsInWords(meetsOf({ ...blankMeets('2026-11-24', zone), ...changes }), 'en-GB', own);
    assert.equal(said({}), 'every Tuesday at 18:00');
    assert.equal(said({ interval: 2 }), 'every second Tuesday at 18:00');
    assert.equal(said({ how: 'monthly', nth: '-1', day: 'TH' }), 'the last Thursday of every month at 18:00');
    assert.equal(said({ how: 'own', rule: 'FREQ=DAILY' }), 'by the rule FREQ=DAILY at 18:00');
    assert.equal(said({}, 'Europe/Berlin'), 'every Tuesday at 18:00, by the clock in Chicago');
  });
});
