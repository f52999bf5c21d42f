import assert from 'node:assert/strict';
import { it } from 'node:test';
import fc from 'fast-check';
import { clueIndex } from './clue-index.ts';

it('files as a map of lists would, however many there are', () => {
  const clue = fc.oneof(fc.constantFrom(0, -1, 1024, 2048), fc.integer({ min: -50, max: 50 }));
  const filed = fc.array(fc.tuple(clue, fc.nat({ max: 60 })), { maxLength: 4000, size: 'max' });
  fc.assert(
    fc.property(filed, (all) => {
      const most = 5;
      const index = clueIndex(most);
      const model = new Map<number, Set<number>>();
      for (const [one, place] of all) {
        const places = model.get(one) ?? new Set();
        const fits = places.has(place) || places.size < most;
        if (fits) model.set(one, places.add(place));
        assert.equal(index.add(one, place), fits);
      }
      for (const [one, places] of model) assert.deepEqual(new Set(index.placesOf(one)), places);
      assert.deepEqual(index.placesOf(777), []);
    }),
    { numRuns: 30 },
  );
});
