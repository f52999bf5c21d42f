import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { decodedText } from './decoded-text.ts';

const latin = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));

describe('decodedText', () => {
  it('reads Unicode by its mark, and UTF-8 also without one', () => {
    const utf16 = Buffer.from('\ufeffŁukasz', 'utf16le');
    assert.equal(decodedText(new Uint8Array(utf16)), 'Łukasz');
    assert.equal(decodedText(new Uint8Array(utf16.swap16())), 'Łukasz');
    assert.equal(decodedText(new TextEncoder().encode('\ufeffŁukasz')), 'Łukasz');
    assert.equal(decodedText(new TextEncoder().encode('Łukasz')), 'Łukasz');
  });

  it('reads as Windows writes where nothing beyond English letters is UTF-8', () => {
    assert.equal(decodedText(latin('José Müller')), 'José Müller');
    assert.equal(decodedText(Uint8Array.of(0x80)), '€');
  });

  it('takes one broken letter among sound ones for a slip, so that it does not spoil all others', () => {
    const text = new Uint8Array([...new TextEncoder().encode('Zoë, Łukasz, '), 0xe9]);
    assert.equal(decodedText(text), 'Zoë, Łukasz, \ufffd');
  });

  it('makes a text that can be kept of any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        const text = decodedText(bytes);
        assert.ok(text.isWellFormed() && !/[\u0000-\u0008\r]/.test(text));
      }),
    );
  });
});
