import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { folded } from './fold.ts';

const lengthInOctets = (text: string) => new TextEncoder().encode(text).length;

describe('folded', () => {
  it('[RFC 6350 §3.2] makes lines of at most 75 octets, so that every reader takes them', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const line = text.replace(/[\r\n]/g, '');
        const pieces = folded(line).split('\r\n').slice(0, -1);
        assert.ok(pieces.every((piece) => lengthInOctets(piece) <= 75));
        assert.ok(
          pieces.slice(0, -1).every((piece) => lengthInOctets(piece) >= 72),
          'no line is shorter than it must be',
        );
      }),
    );
  });

  it('never cuts a character in two, so that every physical line is text by itself', () => {
    const pieces = folded(`NOTE:${'😀é漢'.repeat(60)}`).split('\r\n');
    for (const piece of pieces) assert.ok(piece.isWellFormed());
    assert.equal(
      pieces.map((piece, index) => (index === 0 ? piece : piece.slice(1))).join(''),
      `NOTE:${'😀é漢'.repeat(60)}`,
    );
  });

  it('leaves a line of exactly 75 octets in one piece and folds one of 76', () => {
    assert.equal(folded('x'.repeat(75)), `${'x'.repeat(75)}\r\n`);
    assert.equal(folded('x'.repeat(76)), `${'x'.repeat(75)}\r\n x\r\n`);
  });
});
