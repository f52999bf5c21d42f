import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { daysOf } from './days.ts';
import type { Entry } from './history-query.ts';

const entry = (at: string): Entry => ({ id: at, at }) as Entry;

describe('the history day by day', () => {
  it('breaks at midnight by the owner’s clock, in the order in which it comes', () => {
    const entries = ['2026-03-11T05:30:00Z', '2026-03-11T04:59:00Z', '2026-03-10T15:00:00Z'].map(entry);
    assert.deepEqual(
      daysOf(entries, 'America/Chicago').map(({ date, entries: some }) => [date, some.length]),
      [
        ['2026-03-11', 1],
        ['2026-03-10', 2],
      ],
    );
  });
});
