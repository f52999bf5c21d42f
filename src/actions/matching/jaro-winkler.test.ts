import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { jaroWinkler } from './jaro-winkler.ts';

const word = fc.string({ unit: fc.constantFrom(...'abcdeinrst'), maxLength: 12 });

describe('jaroWinkler', () => {
  it('gives the figures that Winkler published, so that a threshold means here what it means elsewhere', () => {
    for (const [one, other, expected] of [
      ['MARTHA', 'MARHTA', 0.961],
      ['DIXON', 'DICKSONX', 0.813],
      ['DWAYNE', 'DUANE', 0.84],
      ['JONES', 'JOHNSON', 0.832],
      ['ABROMS', 'ABRAMS', 0.922],
      ['SHACKLEFORD', 'SHACKELFORD', 0.982],
      ['DUNNINGHAM', 'CUNNIGHAM', 0.896],
      ['NICHLESON', 'NICHULSON', 0.956],
    ] as const) {
      assert.equal(jaroWinkler(one, other).toFixed(3), expected.toFixed(3), one);
    }
  });

  it('is 1 for the same word only, 0 for words without a letter in common, and between these for all others', () => {
    assert.equal(jaroWinkler('', ''), 1);
    assert.equal(jaroWinkler('ana', ''), 0);
    assert.equal(jaroWinkler('abc', 'xyz'), 0);
    fc.assert(
      fc.property(word, word, (one, other) => {
        const likeness = jaroWinkler(one, other);
        assert.ok(likeness >= 0 && likeness <= 1);
        assert.equal(likeness === 1, one === other);
      }),
    );
  });

  it('is the same both ways, so that nothing hangs on which card was written first', () => {
    fc.assert(
      fc.property(word, word, (one, other) => {
        assert.ok(Math.abs(jaroWinkler(one, other) - jaroWinkler(other, one)) < 1e-12);
      }),
    );
  });
});
