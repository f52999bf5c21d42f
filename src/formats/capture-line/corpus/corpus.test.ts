import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { almanacFor } from '../../../almanac/almanac.ts';
import type { Field } from './corpus-cases.ts';
import { earlierFresh, laterFresh, tunedCases } from './every-case.ts';
import { corpusKnown, corpusNow, corpusOwner } from './known-world.ts';
import { type FieldScore, scoreOf } from './score.ts';

const freshCases = [...earlierFresh, ...laterFresh];
const almanac = almanacFor(corpusOwner);
const context = { almanac, now: almanac.instant(corpusNow), known: corpusKnown };

/** The least precision and recall in percent; what the reader reached when this was written, rounded down. */
const floors: Readonly<Record<Field, readonly [precision: number, recall: number]>> = {
  people: [96, 97],
  org: [97, 97],
  occasion: [96, 90],
  channel: [94, 94],
  on: [83, 80],
  promise: [88, 100],
  by: [100, 100],
  referral: [100, 83],
  outcome: [81, 90],
  round: [80, 100],
  incoming: [77, 87],
  verdict: [100, 100],
  intent: [100, 100],
  opportunity: [80, 100],
};

describe('the corpus', () => {
  it('has 150 lines and more, 40 of them never tuned on, so that its figures tell something', () => {
    assert.ok(tunedCases.length + freshCases.length >= 150);
    assert.ok(freshCases.length >= 40);
    const all = [...tunedCases, ...freshCases].map(({ line }) => line);
    assert.equal(new Set(all).size, all.length);
  });

  it('is understood wholly where the rules were tuned on it', () => {
    assert.deepEqual(scoreOf(tunedCases, context).misses, []);
  });

  it('is understood on lines that no rule was tuned on as well as when this was written', () => {
    const { byField } = scoreOf(freshCases, context);
    for (const [field, [precision, recall]] of Object.entries(floors) as [Field, readonly [number, number]][]) {
      const { right, wrong, missed }: FieldScore = byField[field];
      assert.ok((100 * right) / (right + wrong) >= precision, `precision of ${field}`);
      assert.ok((100 * right) / (right + missed) >= recall, `recall of ${field}`);
    }
  });
});
