import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { almanacFor } from '../../../almanac/almanac.ts';
import { corpusOwner } from '../corpus/known-world.ts';
import { readDates } from './read-dates.ts';

const almanac = almanacFor(corpusOwner);

/** What the first date in a text means as something past, planned and due, and the time of day, on a Tuesday. */
function dates(text: string, today = '2026-03-10'): string {
  const [mention] = readDates(text, { almanac, today: almanac.day(today) }, false);
  const { day, time } = mention ?? {};
  const shown = [day?.past, day?.future, day?.deadline].map((one) => (one === undefined ? '-' : almanac.dateText(one)));
  return [...shown, ...(time === undefined ? [] : [time])].join(' ');
}

describe('dates that are told by rules of our own', () => {
  it('count business days by the owner’s calendar, past a holiday and a weekend', () => {
    assert.equal(dates('3 business days from now'), '- 2026-03-13 2026-03-13');
    assert.equal(dates('within 3 business days', '2026-07-01'), '- 2026-07-07 2026-07-07');
    assert.equal(dates('in two working days', '2026-03-13'), '- 2026-03-17 2026-03-17');
  });

  it('know a fortnight, a week from a day, and a weekday of a month', () => {
    assert.equal(dates('in a fortnight'), '- 2026-03-24 2026-03-24');
    assert.equal(dates('a week from Friday'), '- 2026-03-20 2026-03-20');
    assert.equal(dates('first friday of december'), '2025-12-05 2026-12-04 2026-12-04');
    assert.equal(dates('the last Monday of next month'), '- 2026-04-27 2026-04-27');
  });

  it('take next Tuesday for the one of next week, and a bare weekday for the nearest on either side', () => {
    assert.equal(dates('next Tuesday at 3'), '- 2026-03-17 2026-03-17 15:00');
    assert.equal(dates('next Friday', '2026-03-08'), '- 2026-03-13 2026-03-13');
    assert.equal(dates('on Friday'), '2026-03-06 2026-03-13 2026-03-13');
    assert.equal(dates('last Thursday'), '2026-03-05 - -');
  });

  it('end a week with its last business day, and a month with its last', () => {
    assert.equal(dates('by end of week'), '- - 2026-03-13');
    assert.equal(dates('by the end of the week', '2026-11-26'), '- - 2026-11-27');
    assert.equal(dates('by month end', '2028-02-10'), '- - 2028-02-29');
  });

  it('hold at the end of a month and of a year', () => {
    assert.equal(dates('a month ago', '2026-03-31'), '2026-02-28 - -');
    assert.equal(dates('in two weeks', '2026-12-24'), '- 2027-01-07 2027-01-07');
    assert.equal(dates('Feb 29 2028', '2027-06-01'), '- 2028-02-29 2028-02-29');
  });
});

describe('times of day', () => {
  it('are those of business where no half of the day is said', () => {
    assert.deepEqual(
      ['at 3 today', 'at 9 today', 'today at 11:15', 'tomorrow by noon', '4pm tomorrow', 'tomorrow 9-10am'].map(
        (text) => dates(text).slice(-5),
      ),
      ['15:00', '09:00', '11:15', '12:00', '16:00', '09:00'],
    );
  });

  it('are not seen in other numbers', () => {
    for (const text of [
      'met 3 people at 3 companies',
      'spoke for 10 minutes',
      'sat with Ana',
      'may I',
      'room 1204',
      '20%',
    ])
      assert.deepEqual(readDates(text, { almanac, today: almanac.day('2026-03-10') }, false), [], text);
  });
});
