import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addressLines } from './address-lines.ts';

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
});
