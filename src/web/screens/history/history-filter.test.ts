import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { filterOf, queryOf } from './history-filter.ts';

describe('the address of the history', () => {
  it('holds what is asked for, so that it can be kept and sent', () => {
    const filter = { text: 'call & mail', person: '0193-a_b', door: 'cli' };
    assert.deepEqual(filterOf(new URLSearchParams(queryOf(filter))), filter);
    assert.equal(queryOf({}), '');
  });

  it('asks for nothing that cannot be, whatever somebody types into it', () => {
    assert.deepEqual(filterOf(new URLSearchParams('?q=%20&person=a/b&from=a%20b&x=1')), {});
  });
});
