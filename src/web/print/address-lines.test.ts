import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addressLines, readsToward } from './address-lines.ts';

describe('an address on an envelope', () => {
  it('has the name over it, and no empty line', () => {
    assert.deepEqual(addressLines('Ana Ruiz', '12 Lake Street\r\n\n Chicago, IL 60601 '), [
      'Ana Ruiz',
      '12 Lake Street',
      'Chicago, IL 60601',
    ]);
  });

  it('does not say the name twice where the address begins with it', () => {
    assert.deepEqual(addressLines('Ana Ruiz', 'Ms. ANA  Ruiz\n12 Lake Street'), ['Ms. ANA  Ruiz', '12 Lake Street']);
  });

  it('stands on the side from which the address is read, whatever the script of the name', () => {
    assert.equal(readsToward('Oranienstr. 14\n10999 Berlin'), 'right');
    assert.equal(readsToward('12 רחוב הרצל\nתל אביב'), 'left');
    assert.equal(readsToward('2-11-3'), 'right');
  });
});
