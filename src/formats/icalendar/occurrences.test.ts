import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { lastOf, mostSteps, occurrencesOf } from './occurrences.ts';

const time = (text: string) => Temporal.PlainDateTime.from(text);
const window = { from: time('2026-01-01T00:00'), until: time('2027-01-01T00:00') };
const dates = (rule: string | undefined, starts = '2026-03-02T09:00') =>
  occurrencesOf({ starts: time(starts), rule, extra: [], except: [] }, window).walls.map((wall) =>
    wall.toPlainDate().toString(),
  );

describe('occurrencesOf', () => {
  it('follows the rules that calendars write, from long before the window', () => {
    assert.equal(dates('FREQ=WEEKLY;BYDAY=MO', '2019-01-07T09:00').length, 52);
    assert.deepEqual(dates('FREQ=MONTHLY;BYDAY=-1FR;COUNT=2', '2026-03-27T09:00'), ['2026-03-27', '2026-04-24']);
    assert.deepEqual(dates('FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29', '2024-02-29T09:00'), []);
    assert.deepEqual(dates('FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=2', '2026-05-29T09:00'), [
      '2026-05-29',
      '2026-06-30',
    ]);
  });

  it('has the first time also where it does not fit the rule, as calendars show it', () => {
    assert.deepEqual(dates('FREQ=WEEKLY;BYDAY=TU;COUNT=2'), ['2026-03-02', '2026-03-03']);
  });

  it('adds and takes away single times, and tells each once', () => {
    const { walls } = occurrencesOf(
      {
        starts: time('2026-03-02T09:00'),
        rule: 'FREQ=DAILY;COUNT=3',
        extra: [time('2026-03-09T09:00'), time('2026-03-02T09:00')],
        except: [time('2026-03-03T09:00')],
      },
      window,
    );
    assert.deepEqual(walls.map(String), ['2026-03-02T09:00:00', '2026-03-04T09:00:00', '2026-03-09T09:00:00']);
  });

  it('gives up on rules that would take for ever, and says which kind of trouble it was', () => {
    const problem = (rule: string) =>
      occurrencesOf({ starts: time('2026-03-02T09:00'), rule, extra: [], except: [] }, window).problem;
    assert.equal(problem('FREQ=SECONDLY'), 'too-many');
    assert.equal(problem(`FREQ=DAILY;COUNT=${mostSteps * 1000}`), undefined, 'it need not be followed to its end');
    assert.equal(problem('FREQ=FORTNIGHTLY'), 'unreadable');
    assert.equal(problem('FREQ=DAILY;INTERVAL=0'), 'unreadable');
    assert.equal(problem('FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=30'), undefined);
  });

  it('is what counting days by hand gives, for every simple rule', () => {
    const days = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
    const rules = fc.record({
      freq: fc.constantFrom('DAILY', 'WEEKLY', 'MONTHLY'),
      interval: fc.integer({ min: 1, max: 5 }),
      count: fc.option(fc.integer({ min: 1, max: 60 })),
      start: fc.integer({ min: -400, max: 200 }),
    });
    fc.assert(
      fc.property(rules, ({ freq, interval, count, start }) => {
        const starts = time('2026-01-01T09:30').add({ days: start });
        const expected: string[] = [];
        for (let index = 0, found = 0; found < (count ?? 5_000); index += 1) {
          const amount = index * interval;
          const wall =
            freq === 'DAILY'
              ? starts.add({ days: amount })
              : freq === 'WEEKLY'
                ? starts.add({ weeks: amount })
                : starts.add({ months: amount });
          if (Temporal.PlainDateTime.compare(wall, window.until) >= 0) break;
          if (wall.day !== starts.day && freq === 'MONTHLY') continue;
          found += 1;
          if (Temporal.PlainDateTime.compare(wall, window.from) >= 0) expected.push(wall.toPlainDate().toString());
        }
        const byDay = freq === 'WEEKLY' ? `;BYDAY=${days[starts.dayOfWeek - 1]}` : '';
        const ends = count === null ? '' : `;COUNT=${count}`;
        assert.deepEqual(dates(`FREQ=${freq};INTERVAL=${interval}${byDay}${ends}`, starts.toString()), expected);
      }),
      { numRuns: 300 },
    );
  });
});

describe('lastOf', () => {
  const inChicago = (instant: Temporal.Instant) => instant.toZonedDateTimeISO('America/Chicago').toPlainDateTime();
  it('tells the end of a rule by the clock of the series, a date to its end', () => {
    assert.equal(String(lastOf('FREQ=DAILY;UNTIL=20260401T045959Z', inChicago)), '2026-03-31T23:59:59');
    assert.equal(String(lastOf('UNTIL=20260401;FREQ=DAILY', inChicago)), '2026-04-01T23:59:59');
    assert.equal(String(lastOf('FREQ=DAILY;UNTIL=20260401T090000', inChicago)), '2026-04-01T09:00:00');
    assert.equal(lastOf('FREQ=DAILY;UNTIL=20260231', inChicago), undefined);
    assert.equal(lastOf('FREQ=DAILY', inChicago), undefined);
  });
});
