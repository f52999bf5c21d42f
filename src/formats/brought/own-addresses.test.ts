import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ownAddresses } from './own-addresses.ts';

const counts = new Map([
  ['dana@owner.example', 9],
  ['bo@example.com', 4],
  ['ana@example.com', 3],
  ['keiko@example.com', 2],
]);
const own = (told: readonly string[] | undefined, sure: readonly string[] = [], { of = 9, ownEmail = '' } = {}) =>
  ownAddresses(
    { counts, of, sure: new Set(sure) },
    { ...(told && { ownAddresses: told }), ...(ownEmail !== '' && { ownEmail }) },
  )
    .addresses.filter(({ isOwn }) => isOwn)
    .map(({ address }) => address);

describe('ownAddresses', () => {
  it('takes those that the owner told, and else those that the file is sure of, and else whoever is in most', () => {
    assert.deepEqual(own([' Ana@Example.com ']), ['ana@example.com']);
    assert.deepEqual(own(undefined, ['bo@example.com']), ['bo@example.com']);
    assert.deepEqual(own(undefined), ['dana@owner.example']);
  });

  it('guesses at nobody where nobody stands out, so that the owner is asked', () => {
    assert.deepEqual(own(undefined, [], { of: 40 }), []);
    const two = new Map([...counts].slice(0, 2));
    assert.deepEqual(ownAddresses({ counts: two, of: 9, sure: new Set() }, {}).addresses[0]?.isOwn, false);
  });

  it('holds the address of the settings for one of the owner, who may have written from another', () => {
    const elsewhere = { ownEmail: 'work@owner.example' };
    const here = { ownEmail: 'Keiko@example.com' };
    assert.deepEqual(
      own(undefined, [], elsewhere),
      ['dana@owner.example'],
      'it is not in the file, so that one is guessed',
    );
    assert.deepEqual(own(undefined, ['bo@example.com'], elsewhere), ['bo@example.com']);
    assert.deepEqual(own(undefined, [], here), ['keiko@example.com'], 'it is, so that nobody need be guessed');
    assert.deepEqual(own(undefined, ['bo@example.com'], here), ['bo@example.com', 'keiko@example.com']);
    assert.deepEqual(own(['ana@example.com'], ['bo@example.com'], elsewhere), ['ana@example.com']);
  });

  it('takes none where the owner says that none of them is theirs, not even that of the settings, and keeps it in sight', () => {
    assert.deepEqual(own([], ['bo@example.com'], { ownEmail: 'keiko@example.com' }), []);
    const many = new Map([...Array.from({ length: 20 }, (_, at) => [`p${at}@example.com`, 9] as const), ...counts]);
    const { addresses } = ownAddresses(
      { counts: many, of: 9, sure: new Set(['ana@example.com']) },
      { ownAddresses: [], ownEmail: 'keiko@example.com' },
    );
    assert.deepEqual(addresses.slice(0, 2), [
      { address: 'ana@example.com', count: 3, isOwn: false },
      { address: 'keiko@example.com', count: 2, isOwn: false },
    ]);
  });

  it('shows the own ones first, then the most frequent', () => {
    const { addresses, isOwn } = ownAddresses(
      { counts, of: 9, sure: new Set() },
      { ownAddresses: ['keiko@example.com'] },
    );
    assert.deepEqual(
      addresses.map(({ address }) => address),
      ['keiko@example.com', 'dana@owner.example', 'bo@example.com', 'ana@example.com'],
    );
    assert.ok(isOwn('KEIKO@example.com') && !isOwn(undefined));
  });
});
