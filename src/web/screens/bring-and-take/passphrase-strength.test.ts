import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { passphraseStrength } from './passphrase-strength.ts';

describe('a passphrase', () => {
  it('is too short below what the server takes, so that nobody is refused after typing it twice', () => {
    assert.equal(passphraseStrength(''), 'short');
    assert.equal(passphraseStrength('eleven char'), 'short');
    assert.equal(passphraseStrength('🦊🦊🦊🦊🦊🦊'), 'short');
  });

  it('is weak however long, where it repeats itself or counts on', () => {
    assert.equal(passphraseStrength('aaaaaaaaaaaaaaaaaaaaaaaaaaaaa'), 'weak');
    assert.equal(passphraseStrength('12345678901234567890'), 'weak');
    assert.equal(passphraseStrength('sundown sundown sundown sundown'), 'weak');
    assert.equal(passphraseStrength('abcdefghijklmnopqrstuvwxyz'), 'weak');
  });

  it('grows with words that have nothing to do with each other', () => {
    assert.equal(passphraseStrength('lamp river hat'), 'fair');
    assert.equal(passphraseStrength('lamp river hatter quince'), 'strong');
  });
});
