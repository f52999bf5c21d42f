import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import Holidays from 'date-holidays';
import { textOfDay } from './calendar-text.ts';
import { isHolidayCalendar } from './holiday-calendars.ts';
import { holidaysOf } from './holidays.ts';

const dates = (code: string, year: number) => [...holidaysOf(code)(year)].map(textOfDay).toSorted();

describe('holidays', () => {
  it('hold the observed day beside the day itself, since offices close on it', () => {
    assert.deepEqual(dates('US', 2026), [
      '2026-01-01',
      '2026-01-19',
      '2026-02-16',
      '2026-05-25',
      '2026-06-19',
      '2026-07-03',
      '2026-07-04',
      '2026-09-07',
      '2026-10-12',
      '2026-11-11',
      '2026-11-26',
      '2026-12-25',
    ]);
    assert.ok(dates('US', 2027).includes('2027-12-31'), 'New Year 2028 is a Saturday');
  });

  it('are those of the region and of its parts, where the code names one', () => {
    assert.ok(!dates('US', 2026).includes('2026-02-12'));
    assert.ok(dates('US-IL', 2026).includes('2026-02-12'), "Lincoln's Birthday");
    assert.ok(dates('DE-BY', 2026).includes('2026-01-06'));
    assert.ok(!dates('DE-BE', 2026).includes('2026-01-06'));
    assert.ok(!dates('DE-BY', 2026).includes('2026-08-08'));
    assert.ok(dates('DE-BY-A', 2026).includes('2026-08-08'), 'the peace feast of Augsburg');
  });

  it('leave out what is no public day off, so that the post is not waited for in vain', () => {
    assert.ok(!dates('US', 2026).includes('2026-02-14'));
    assert.ok(!dates('CH-SO', 2026).includes('2026-05-01'), 'off from noon only');
    assert.ok(!dates('AU-QLD', 2026).includes('2026-12-24'), 'off from six in the evening only');
  });

  it('hold every day of one that lasts several, also over the end of the year', () => {
    assert.deepEqual(
      dates('RU', 2026)
        .slice(0, 8)
        .map((date) => date.slice(5)),
      ['01-01', '01-02', '01-03', '01-04', '01-05', '01-06', '01-07', '01-08'],
    );
    assert.ok(dates('SZ', 2027).includes('2027-01-02'), 'Incwala of 28 December lasts six days');
  });

  it('fall on the day that bears the name, also in calendars whose day begins at sunset', () => {
    assert.ok(dates('IL', 2026).includes('2026-04-02'), 'Passover');
    assert.ok(!dates('IL', 2026).includes('2026-04-01'), 'its eve');
    assert.ok(dates('AE', 2024).includes('2024-04-10'));
  });

  it('are the same as with the whole data of the library, in every country', () => {
    const library = new Holidays();
    for (const country of Object.keys(library.getCountries())) {
      library.init(country);
      const known = new Set(dates(country, 2026));
      const startsAtMidnight = library
        .getHolidays(2026)
        .filter(({ type, date }) => type === 'public' && date.slice(11, 16) === '00:00');
      const expected = startsAtMidnight.map(({ date }) => date.slice(0, 10));
      assert.deepEqual(
        expected.filter((date) => !known.has(date)),
        [],
        country,
      );
    }
  });

  it('are none where the owner wants none, and where the rules of a calendar have no answer', () => {
    assert.deepEqual([...holidaysOf(null)(2026)], []);
    assert.deepEqual([...holidaysOf('CN')(9999)], []);
    assert.deepEqual([...holidaysOf('IR')(1)], []);
  });
});

describe('codes of calendars', () => {
  it('are known before they are used, so that a mistyped one is refused and not taken for none', () => {
    for (const code of ['US', 'US-IL', 'US-LA-NO', 'DE-BY', 'DE-BY-A', 'GB-ENG', 'JP', 'IC'])
      assert.ok(isHolidayCalendar(code), code);
    for (const code of [
      '',
      'XX',
      'us',
      'US-XX',
      'US-IL-XX',
      'US-IL-NO-X',
      'toString',
      'USA',
      'US-',
      'US-constructor',
    ]) {
      assert.ok(!isHolidayCalendar(code), code);
    }
    assert.throws(() => holidaysOf('XX')(2026), RangeError);
    assert.throws(() => holidaysOf('US-XX')(2026), RangeError);
  });
});
