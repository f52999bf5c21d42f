import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { spanAt } from './visible-rows.ts';

describe('the rows in view', () => {
  it('cover the view with some to spare on both sides, so that quick scrolling shows no gap', () => {
    const { from, until } = spanAt(-7_200, 72, 900);
    assert.ok(from <= 100 - 12 && from >= 80, `from ${from}`);
    assert.ok(until >= 113 + 12 && until <= 140, `until ${until}`);
  });

  it('move in steps, so that not every pixel draws the list anew', () => {
    assert.deepEqual(spanAt(-7_200, 72, 900), spanAt(-7_201, 72, 899));
  });

  it('never begin before the first row, also while the list is still below the head of the page', () => {
    assert.equal(spanAt(300, 72, 900).from, 0);
  });
});
