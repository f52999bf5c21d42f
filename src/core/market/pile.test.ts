import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { pileOdds, type Pile } from './pile.ts';

/** Reads shuffled piles, with chance from a fixed seed. */
function simulated({ resumes, suitable, wanted }: Pile, runs: number, chance: () => number): [number, number] {
  let reached = 0;
  let read = 0;
  for (let run = 0; run < runs; run += 1) {
    const pile = Array.from({ length: resumes }, (_, at) => at);
    for (let at = resumes - 1; at > 0; at -= 1) {
      const other = Math.floor(chance() * (at + 1));
      [pile[at], pile[other]] = [pile[other] ?? 0, pile[at] ?? 0];
    }
    let found = 0;
    const wasRead = pile.filter((resume) => {
      if (found >= wanted) return false;
      if (resume < suitable) found += 1;
      return true;
    });
    // Number 0 is the suitable one that is followed; the last one stands for any.
    if (wasRead.includes(0)) reached += 1;
    read += wasRead.length / resumes;
  }
  return [reached / runs, read / runs];
}

/** A small generator with a seed, so that the test says the same each time (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

describe('the odds of the pile', () => {
  it('[T11] agree with ten thousand piles read through', () => {
    const piles: readonly Pile[] = [
      { resumes: 200, suitable: 30, wanted: 6 },
      { resumes: 60, suitable: 12, wanted: 5 },
      { resumes: 40, suitable: 40, wanted: 6 },
      { resumes: 20, suitable: 3, wanted: 6 },
      { resumes: 30, suitable: 6, wanted: 6 },
    ];
    for (const pile of piles) {
      const odds = pileOdds(pile);
      const [reaches, isRead] = simulated(pile, 10_000, seeded(7));
      assert.ok(Math.abs(odds.reaches - reaches) < 0.02, `${JSON.stringify(pile)}: ${odds.reaches} and ${reaches}`);
      assert.ok(Math.abs(odds.isRead - isRead) < 0.02, `${JSON.stringify(pile)}: ${odds.isRead} and ${isRead}`);
    }
  });

  it('[T11] are chances, and fall with every suitable rival', () => {
    const piles = fc
      .tuple(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 0, max: 500 }), fc.integer({ min: 0, max: 20 }))
      .map(([resumes, suitable, wanted]) => ({ resumes, suitable: Math.min(resumes, suitable), wanted }));
    fc.assert(
      fc.property(piles, (pile) => {
        const odds = pileOdds(pile);
        for (const chance of Object.values(odds)) assert.ok(chance >= 0 && chance <= 1, JSON.stringify(odds));
        if (pile.suitable < pile.resumes) {
          assert.ok(pileOdds({ ...pile, suitable: pile.suitable + 1 }).reaches <= odds.reaches);
        }
      }),
    );
  });
});
