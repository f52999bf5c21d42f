import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { westernText } from './western-text.ts';

const bytesOf = (hex: string) => Uint8Array.from(Buffer.from(hex.replaceAll(' ', ''), 'hex'));

describe('westernText', () => {
  it('reads the letters and marks that Windows writes in Western languages', () => {
    for (const text of ['Größe AG', 'Citroën', 'São João', 'Øyvind', 'Müller;Jörg', 'É', 'L’Haÿ', 'Zoë – 5 €']) {
      const marks: Readonly<Record<string, number>> = { '’': 0x92, '–': 0x96, '€': 0x80 };
      const bytes = Uint8Array.from(text, (letter) => marks[letter] ?? letter.charCodeAt(0));
      assert.equal(westernText(bytes), text);
    }
  });

  it('guesses at no other character set, so that nobody gets a name of wrong letters', () => {
    assert.equal(westernText(bytesOf('93 63 92 86')), undefined, 'Tanaka in Shift JIS');
    assert.equal(westernText(bytesOf('c0 ee')), undefined, 'Li in GBK');
    assert.equal(westernText(bytesOf('c8 e2 e0 ed')), undefined, 'Ivan in Windows-1251');
    assert.equal(westernText(new TextEncoder().encode('Ана')), undefined, 'UTF-8');
  });
});
