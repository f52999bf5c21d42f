import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { folded } from './folded.ts';

describe('folded text', () => {
  it('is without accents, case and signs, so that whoever types plainly finds', () => {
    assert.equal(folded('  Ána-María O’Brien, 3×5! '), 'ana maria o brien 3 5');
    assert.equal(folded('Łukasz Ødegård, Straße, Æsir, İzmir'), 'lukasz odegard strasse aesir izmir');
    assert.equal(folded('ﬁne Ｗｉｄｅ'), 'fine wide');
  });

  it('keeps the letters of every script', () => {
    assert.equal(folded('王小明 Мария 🎉'), '王小明 мария');
    assert.equal(folded('🎉 … %_'), '');
  });

  it('folds what is folded to itself, and into what both databases index: letters and digits parted by one space', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const once = folded(text);
        assert.equal(folded(once), once);
        assert.match(once, /^(?:[\p{L}\p{N}]+(?: [\p{L}\p{N}]+)*)?$/u);
      }),
    );
  });
});
