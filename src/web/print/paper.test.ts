import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { pagesOf, papers } from './paper.ts';
import type { Box, Paper } from './paper.ts';

const all = Object.entries(papers) as readonly (readonly [string, Paper])[];

describe('what we print on', () => {
  it('has the labels of the sheets that one buys: 30 of an inch, and 21 of 63.5 by 38.1 mm', () => {
    assert.equal(papers['avery-5160'].places.length, 30);
    assert.equal(papers['avery-l7160'].places.length, 21);
    const [first] = papers['avery-l7160'].places;
    assert.deepEqual([first?.width, first?.height], [63.5, 38.1]);
    const last = papers['avery-5160'].places.at(-1);
    assert.ok(Math.abs((last?.left ?? 0) + (last?.width ?? 0) - (8.5 - 0.1875) * 25.4) < 0.01);
    assert.ok(Math.abs((last?.top ?? 0) + (last?.height ?? 0) - 10.5 * 25.4) < 0.01);
  });

  it('keeps every place on its page and clear of the others', () => {
    const overlap = (a: Box, b: Box): boolean =>
      a.left < b.left + b.width - 0.01 &&
      b.left < a.left + a.width - 0.01 &&
      a.top < b.top + b.height - 0.01 &&
      b.top < a.top + a.height - 0.01;
    for (const [name, { width, height, places }] of all) {
      for (const [at, box] of places.entries()) {
        assert.ok(box.left >= 0 && box.top >= 0, name);
        assert.ok(box.left + box.width <= width + 0.01 && box.top + box.height <= height + 0.01, name);
        assert.ok(!places.slice(at + 1).some((other) => overlap(box, other)), name);
      }
    }
  });
});

describe('what stands on which page', () => {
  it('begins at the label that is the first left on a sheet, so that no sheet is thrown away half used', () => {
    assert.deepEqual(pagesOf(['a', 'b'], 3, 3), [
      [undefined, undefined, 'a'],
      ['b', undefined, undefined],
    ]);
    assert.deepEqual(pagesOf([], 3, 2), []);
  });

  it('holds each item once, in order, on full pages, wherever one begins', () => {
    const inputs = [fc.array(fc.nat(), { maxLength: 100 }), fc.integer({ min: 1, max: 30 }), fc.integer()] as const;
    fc.assert(
      fc.property(...inputs, (items, perPage, startAt) => {
        const pages = pagesOf(items, perPage, startAt);
        assert.ok(pages.every(({ length }) => length === perPage));
        assert.deepEqual(
          pages.flat().filter((item) => item !== undefined),
          items,
        );
      }),
    );
  });
});
