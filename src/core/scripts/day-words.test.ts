import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dayWords } from './day-words.ts';

const day = (text: string): number => Date.parse(`${text}T00:00Z`) / 86_400_000;
const said = (text: string): string => dayWords(day(text), day('2026-03-11'), text);

describe('a day in a letter', () => {
  it('is named as people name it, the farther the vaguer', () => {
    assert.deepEqual(
      ['2026-03-11', '2026-03-10', '2026-03-12', '2026-03-06', '2026-03-13', '2026-03-04', '2026-02-20'].map(said),
      ['today', 'yesterday', 'tomorrow', 'on Friday', 'on Friday', 'last week', 'in February'],
    );
    assert.equal(said('2025-05-01'), 'in May');
    assert.equal(said('2024-11-30'), 'in November 2024');
    assert.equal(dayWords(-1, 2, '1969-12-31'), 'on Wednesday');
  });
});
