import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Meets } from '../core/facts/group.ts';
import { flawOfRule } from '../formats/notebook/recurrence-rule.ts';
import { meetingDates } from './meeting-dates.ts';

const evening: Meets = {
  rule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU',
  from: '2026-02-24',
  time: '18:00',
  minutes: 90,
  timeZone: 'America/Chicago',
};

function dates(meets: Meets, from: string, most = 4): readonly string[] {
  return meetingDates(meets, { from: Date.parse(from), most }).map(({ starts }) =>
    Temporal.Instant.fromEpochMilliseconds(starts)
      .toZonedDateTimeISO(meets.timeZone)
      .toString({ timeZoneName: 'never' }),
  );
}

describe('the dates of a group', () => {
  it('[F10] keep to six in the evening when the clocks go forward, because nobody meets by UTC', () => {
    assert.deepEqual(dates(evening, '2026-02-24T00:00:00Z'), [
      '2026-02-24T18:00:00-06:00',
      '2026-03-10T18:00:00-05:00',
      '2026-03-24T18:00:00-05:00',
      '2026-04-07T18:00:00-05:00',
    ]);
  });

  it('[F10] keep to it when the clocks go back, and count every second week from the first', () => {
    assert.deepEqual(dates(evening, '2026-10-15T00:00:00Z'), [
      '2026-10-20T18:00:00-05:00',
      '2026-11-03T18:00:00-06:00',
      '2026-11-17T18:00:00-06:00',
      '2026-12-01T18:00:00-06:00',
    ]);
  });

  it('stand on the last Thursday, end with the rule, and leave out a time that the clocks skip', () => {
    const monthly = { ...evening, from: '2026-01-01', rule: 'FREQ=MONTHLY;BYDAY=-1TH;UNTIL=20260301' };
    assert.deepEqual(dates(monthly, '2026-01-01T00:00:00Z'), [
      '2026-01-29T18:00:00-06:00',
      '2026-02-26T18:00:00-06:00',
    ]);
    assert.deepEqual(dates(monthly, '2026-03-02T00:00:00Z'), []);
    const skipped = { ...evening, from: '2026-03-07', time: '02:30', rule: 'FREQ=DAILY' };
    assert.deepEqual(dates(skipped, '2026-03-07T00:00:00Z', 2), [
      '2026-03-07T02:30:00-06:00',
      '2026-03-09T02:30:00-05:00',
    ]);
  });

  it('include the one that begins at the moment asked for, and last as long as the group says', () => {
    const starts = Date.parse('2026-03-10T23:00:00Z');
    assert.deepEqual(meetingDates(evening, { from: starts, most: 1 }), [{ starts, ends: starts + 90 * 60_000 }]);
  });

  it('can be worked out of every rule that is let in, in order and none before the first day', () => {
    fc.assert(
      fc.property(anyRule, fc.constantFrom('1990-05-31', '2026-11-24', '2028-02-29'), (rule, from) => {
        assert.equal(flawOfRule(rule), undefined, rule);
        const found = meetingDates({ ...evening, rule, from }, { from: Date.parse('2026-11-22T00:00:00Z'), most: 5 });
        const starts = found.map((one) => one.starts);
        assert.deepEqual(
          starts,
          starts.toSorted((a, b) => a - b),
        );
        assert.ok(starts.every((at) => at >= Date.parse('2026-11-22T00:00:00Z') && at >= Date.parse(from)));
      }),
      { numRuns: 60 },
    );
  });
});

const days = fc.subarray(['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'], { minLength: 1 }).map((some) => some.join(','));
const interval = fc.integer({ min: 1, max: 99 });
const anyRule = fc.oneof(
  fc.tuple(interval, days).map(([every, some]) => `FREQ=WEEKLY;INTERVAL=${every};BYDAY=${some}`),
  fc.constantFrom(1, 2, 3, 4, 5, -1, -5).map((nth) => `FREQ=MONTHLY;BYDAY=${nth}TU`),
  fc
    .tuple(interval, fc.constantFrom(1, 29, 31, -1, -31))
    .map(([n, day]) => `FREQ=MONTHLY;INTERVAL=${n};BYMONTHDAY=${day}`),
  fc.tuple(days, fc.constantFrom(1, -1, 7)).map(([some, nth]) => `FREQ=MONTHLY;BYDAY=${some};BYSETPOS=${nth}`),
  fc.integer({ min: 1, max: 999 }).map((count) => `FREQ=DAILY;COUNT=${count}`),
  fc.integer({ min: 1, max: 12 }).map((month) => `FREQ=YEARLY;BYMONTH=${month};BYMONTHDAY=30;WKST=SU`),
);
