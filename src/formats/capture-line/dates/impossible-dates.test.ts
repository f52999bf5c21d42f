import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { impossibleDates } from './impossible-dates.ts';

const found = (line: string): readonly string[] =>
  impossibleDates(line, '2026').map(({ from, until }) => line.slice(from, until));

describe('a date that no calendar has', () => {
  it('is found as it is written, so that it is not read as another', () => {
    for (const [line, words] of [
      ['Lunch with Ana on February 30 at 3pm', 'February 30'],
      ['Met Ana on the 31st of April', '31st of April'],
      ['Met Ana on Feb 29', 'Feb 29'],
      ['Met Ana on February 29, 2027', 'February 29, 2027'],
      ['Met Ana on 2026-13-40', '2026-13-40'],
      ['Met Ana 30.2.2026', '30.2.2026'],
      ['Called Ana on 31/4', '31/4'],
      ['Met Ana on March 3, 1850', 'March 3, 1850'],
      ['Met Ana in 1850', '1850'],
      ['Met Ana in 2201', '2201'],
      ['Met Ana yesterday at 25:00', '25:00'],
      ['Called Ana at 13pm', '13pm'],
    ] as const) {
      assert.deepEqual(found(line), [words], line);
    }
  });

  it('is none that can be one, and no number beside a month or in a sum', () => {
    for (const line of [
      'Met Ana on February 28 at 3pm',
      'Met Ana on February 29, 2024',
      'Met Ana on 3/6 and on 30/6',
      'Met Ana on 2026-03-05 at 23:59',
      'Met Ana in 2019',
      'March 50 people with Ana',
      'Met Ana of a house founded in 1850',
      'won 30:12 against Ana',
      'Met Ana at 12pm',
    ]) {
      assert.deepEqual(found(line), [], line);
    }
  });
});
