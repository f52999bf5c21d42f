import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { filterOf, queryOf } from './people-filter.ts';

describe('the filter of people', () => {
  it('is told whole by the address, so that a list can be kept, shared and come back to', () => {
    const filter = {
      text: 'ana ruiz',
      circle: 'inner',
      organization: 'north_1',
      tag: 'HR & law',
      stopped: 'no',
    } as const;
    assert.deepEqual(filterOf(new URLSearchParams(queryOf(filter))), filter);
    assert.equal(queryOf({}), '');
  });

  it('leaves out what the server would refuse, because addresses are typed and cut by hand', () => {
    const typed = new URLSearchParams('q=%20%20&circle=outer&company=a%20b&stopped=maybe&tag=');
    assert.deepEqual(filterOf(typed), {});
    assert.equal(filterOf(new URLSearchParams({ q: 'x'.repeat(999) })).text?.length, 200);
  });
});
