import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { mapLines, mapPlaces } from './map-places.ts';
import type { MapShape } from './map-places.ts';
import { referralForest } from './referral-forest.ts';
import type { Branch, Way } from './referral-forest.ts';

function ways(...told: readonly string[]): readonly Way[] {
  return told.map((way) => {
    const [from = '', to = ''] = way.split('>');
    return { id: way, from, to };
  });
}

function spelled({ id, children }: Branch): string {
  return children.length === 0 ? id : `${id}(${children.map(spelled).join(' ')})`;
}

const told = (referrals: readonly Way[], leads: readonly Way[] = []): string =>
  referralForest(referrals, leads).roots.map(spelled).join(' ');

const person = fc.integer({ min: 0, max: 30 }).map((index) => `p${index}`);
const anyWays = fc
  .array(fc.tuple(person, person), { maxLength: 80 })
  .map((pairs) =>
    pairs.filter(([from, to]) => from !== to).map(([from, to], index) => ({ id: `r${index}`, from, to })),
  );
const anyLeads = fc
  .array(fc.tuple(person, fc.integer({ min: 0, max: 8 })), { maxLength: 20 })
  .map((pairs) => pairs.map(([from, to], index) => ({ id: `l${index}`, from, to: `o${to}` })));
const shape = fc.constantFrom<MapShape>('wide', 'narrow');

describe('the map of who led to whom', () => {
  it('[F3] follows each chain from its first source to the position at its end', () => {
    assert.equal(told(ways('ana>bo', 'bo>cy', 'ana>dee'), ways('cy>job')), 'ana(bo(cy(job)) dee)');
  });

  it('puts a position under the last of a chain, because it was they who led there', () => {
    assert.equal(told(ways('ana>bo', 'bo>cy'), ways('ana>job', 'cy>job', 'bo>job')), 'ana(bo(cy(job)))');
  });

  it('shows whoever was named twice once, and the second way aside', () => {
    const { roots, others } = referralForest(ways('ana>bo', 'cy>bo'), []);
    assert.deepEqual(roots.map(spelled), ['ana(bo)', 'cy']);
    assert.deepEqual(
      others.map(({ id }) => id),
      ['cy>bo'],
    );
  });

  it('opens a ring where it began, so that it ends', () => {
    const { roots, others } = referralForest(ways('ana>bo', 'bo>cy', 'cy>ana'), []);
    assert.deepEqual(roots.map(spelled), ['ana(bo(cy))']);
    assert.deepEqual(
      others.map(({ id }) => id),
      ['cy>ana'],
    );
  });

  it('gives everybody one place, no two the same, and draws every way, whatever the referrals', () => {
    fc.assert(
      fc.property(anyWays, anyLeads, shape, (referrals, leads, as) => {
        const forest = referralForest(referrals, leads);
        const places = mapPlaces(forest.roots, as);
        const people = new Set(referrals.flatMap(({ from, to }) => [from, to]));
        const known = leads.filter(({ from }) => people.has(from));
        const all = new Set([...people, ...known.map(({ to }) => to)]);
        assert.deepEqual(new Set(places.places.keys()), all);

        const cells = [...places.places.values()].map(({ column, row }) => `${column}/${row}`);
        assert.equal(new Set(cells).size, cells.length, 'no two overlap');
        for (const { column, row } of places.places.values()) {
          assert.ok(column < places.columns && row < places.rows);
        }

        const drawn = mapLines(forest, places).map(({ id }) => id);
        assert.deepEqual(drawn.toSorted(), [...referrals, ...known].map(({ id }) => id).toSorted());
        for (const line of mapLines(forest, places)) {
          if (!line.isAside) assert.equal(line.to.column, line.from.column + 1);
        }
      }),
    );
  });

  it('lays out five hundred referrals in one chain without running out of breath', () => {
    const chain = Array.from({ length: 500 }, (_, index) => ({
      id: `r${index}`,
      from: `p${index}`,
      to: `p${index + 1}`,
    }));
    const wide = mapPlaces(referralForest(chain, []).roots, 'wide');
    assert.deepEqual([wide.columns, wide.rows], [501, 1]);
    assert.equal(mapPlaces(referralForest(chain, []).roots, 'narrow').rows, 501);
  });
});
