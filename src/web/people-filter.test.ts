import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { filterCount, filterOf, queryOf } from './people-filter.ts';

describe('the filter of people', () => {
  it('is told whole by the address, so that a list can be kept, shared and come back to', () => {
    const filter = {
      text: 'ana ruiz',
      circle: 'inner',
      drift: 'cold',
      organization: 'north_1',
      group: 'club',
      tag: 'HR & law',
      stopped: 'no',
      order: 'drift',
    } as const;
    assert.deepEqual(filterOf(new URLSearchParams(queryOf(filter))), filter);
    assert.equal(filterCount(filter), 6, 'the words and the order are no filters');
    const bare = { inCircle: 'no', withOrganization: 'no', inGroup: 'no', tagged: 'no' } as const;
    assert.equal(queryOf(bare), '?without=circle,company,group,tag');
    assert.deepEqual(filterOf(new URLSearchParams(queryOf(bare))), bare);
    assert.equal(queryOf({}), '');
  });

  it('leaves out what the server would refuse, because addresses are typed and cut by hand', () => {
    const typed = new URLSearchParams(
      'q=%20%20&circle=outer&company=a%20b&group=!&stopped=maybe&tag=&sort=age&drift=x&without=,head',
    );
    assert.deepEqual(filterOf(typed), {});
    assert.equal(filterOf(new URLSearchParams({ q: 'x'.repeat(999) })).text?.length, 200);
  });
});
