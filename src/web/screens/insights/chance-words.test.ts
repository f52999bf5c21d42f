import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { chanceWords, percentWords } from './chance-words.ts';

describe('a chance in words', () => {
  it('[T11] is a small fraction that anybody can picture', () => {
    assert.equal(chanceWords(6 / 30), 'one in five');
    assert.equal(chanceWords(0.4), 'two in five');
    assert.equal(chanceWords(2 / 3), 'two in three');
    assert.equal(chanceWords(0.195), 'about one in five');
    assert.equal(chanceWords(6 / 75), 'about one in 13');
    assert.equal(chanceWords(1 / 500), 'one in 500');
    assert.equal(chanceWords(0.03), 'about one in 33');
  });

  it('says all and none only where it is so', () => {
    assert.equal(chanceWords(1), 'every');
    assert.equal(chanceWords(0), 'none');
    assert.equal(chanceWords(0.98), 'nearly every');
    fc.assert(
      fc.property(fc.double({ min: 0.0001, max: 0.9999, noNaN: true }), (chance) => {
        assert.match(chanceWords(chance), /^nearly every$|^(about )?\w+ in \w+$/);
      }),
    );
  });

  it('has no decimals but where it is small', () => {
    assert.equal(percentWords(0.195, 'en-US'), '20%');
    assert.equal(percentWords(0.0123, 'en-US'), '1.2%');
    assert.equal(percentWords(0, 'en-US'), '0%');
  });
});
