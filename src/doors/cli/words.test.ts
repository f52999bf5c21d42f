import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { table } from './table.ts';
import { timeWords } from './time-words.ts';

describe('times in words', () => {
  const now = '2026-03-10T15:00:00-05:00';
  const words = (instant: string): string => timeWords(instant, now);

  it('are those of people, with the time of day where it is not simply the end of the day', () => {
    assert.equal(words('2026-03-10T17:00:00-05:00'), 'today 17:00');
    assert.equal(words('2026-03-11T23:59:59-05:00'), 'tomorrow');
    assert.equal(words('2026-03-09T23:59:59-05:00'), 'yesterday');
    assert.equal(words('2026-03-16T17:00:00-05:00'), 'Mon 16 Mar 17:00');
  });

  it('count days on the calendar, not hours: the day after the clocks change is still tomorrow', () => {
    assert.equal(timeWords('2026-03-08T23:59:59-05:00', '2026-03-07T23:30:00-06:00'), 'tomorrow');
  });

  it('name the year where it is not near', () => {
    assert.equal(words('2027-01-15T23:59:59-06:00'), 'Fri 15 Jan 2027');
  });
});

describe('a table', () => {
  it('has columns as wide as what stands in them, wide letters counted as two', () => {
    assert.equal(
      table(
        ['name', 'id'],
        [
          ['伊藤', '1'],
          ['José', '2'],
        ],
      ),
      'name  id\n伊藤  1\nJosé  2\n',
    );
  });

  it('lets nothing from a file steer the terminal', () => {
    assert.equal(table(['name'], [['A\u001b[2Jna\nRuiz']]), 'name\nA [2Jna Ruiz\n');
  });
});
