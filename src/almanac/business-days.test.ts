import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { businessDays } from './business-days.ts';
import { dayOfText, textOfDay } from './calendar-text.ts';
import { holidaysOf } from './holidays.ts';

const mondayToFriday = [1, 2, 3, 4, 5];
const after = (calendar: string | null, workweek: readonly number[]) => (date: string, count: number) =>
  textOfDay(businessDays(workweek, holidaysOf(calendar)).plusBusinessDays(dayOfText(date), count));

describe('business days', () => {
  it('are counted strictly after the day, so that a call made today gives others their full days', () => {
    const plus = after('US', mondayToFriday);
    assert.equal(plus('2026-03-05', 3), '2026-03-10');
    assert.equal(plus('2026-03-07', 3), '2026-03-11');
  });

  it('leave out the day on which a holiday of a weekend is observed, since offices are closed then', () => {
    const plus = after('US', mondayToFriday);
    assert.equal(plus('2026-07-02', 1), '2026-07-06');
    assert.equal(after(null, mondayToFriday)('2026-07-02', 1), '2026-07-03');
  });

  it('run over the end of a year, where the holiday of the new year may be observed in the old', () => {
    const plus = after('US', mondayToFriday);
    assert.equal(plus('2026-12-31', 1), '2027-01-04');
    assert.equal(plus('2027-12-30', 1), '2028-01-03');
    assert.equal(plus('2026-06-01', 300), '2027-08-12');
  });

  it('count a leap day like any other, so that February is as long as it is', () => {
    assert.equal(after('US', mondayToFriday)('2028-02-28', 1), '2028-02-29');
  });

  it('follow the work week of the owner, since Friday is no business day everywhere', () => {
    const sundayToThursday = [7, 1, 2, 3, 4];
    assert.equal(after(null, sundayToThursday)('2026-03-05', 1), '2026-03-08');
    assert.equal(after(null, [6])('2026-03-05', 2), '2026-03-14');
    assert.equal(after('US', [1, 2, 3, 4, 5, 6, 7])('2026-12-24', 2), '2026-12-27');
  });

  it('refuse a work week without a day, so that a search for the next one cannot run for ever', () => {
    assert.throws(() => businessDays([], holidaysOf(null)), RangeError);
  });

  it('agree with counting day by day, for any work week, day and count', () => {
    const weeks = fc.subarray([1, 2, 3, 4, 5, 6, 7], { minLength: 1 });
    const days = fc.integer({ min: dayOfText('2024-01-01'), max: dayOfText('2029-12-31') });
    fc.assert(
      fc.property(weeks, days, fc.integer({ min: 1, max: 80 }), (week, day, count) => {
        const { isBusinessDay, plusBusinessDays } = businessDays(week, holidaysOf('US'));
        let at = day;
        for (let left = count; left > 0; left -= isBusinessDay(at) ? 1 : 0) at += 1;
        assert.equal(plusBusinessDays(day, count), at);
      }),
    );
  });

  it('agree with the weekday and the holidays of each day', () => {
    const holidays = holidaysOf('US');
    const { isBusinessDay } = businessDays(mondayToFriday, holidays);
    for (let day = dayOfText('2025-12-25'); day < dayOfText('2027-01-10'); day += 1) {
      const date = Temporal.PlainDate.from(textOfDay(day));
      assert.equal(isBusinessDay(day), date.dayOfWeek <= 5 && !holidays(date.year).has(day), textOfDay(day));
    }
  });
});
