import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { filterOf, isAskedFor, queryOf } from './board-filter.ts';

const analyst = {
  title: 'Señior Analyst, Patient-Flow',
  organizationName: 'Northwind',
  askFor: { name: 'Żofia Ito' },
  organization: 'north',
  search: 'spring',
  route: 'advert',
} as const;

describe('the filter of the board', () => {
  it('is kept in the address, so that a view can be gone back to and shared between tabs', () => {
    const filter = { text: 'ana ruiz', search: 's1', organization: 'north', route: 'advert' } as const;
    assert.deepEqual(filterOf(new URLSearchParams(queryOf(filter))), filter);
    assert.equal(queryOf({}), '');
    assert.deepEqual(filterOf(new URLSearchParams('?route=carrier-pigeon&q=++')), {});
  });

  it('finds by the beginnings of words in title, company or person, whatever accents and case', () => {
    const finds = (text: string): boolean => isAskedFor({ text })(analyst);
    assert.deepEqual(['senior', 'NORTH ana', 'zofia', 'flow pat', 'nalyst', 'analyst x'].map(finds), [
      true,
      true,
      true,
      true,
      false,
      false,
    ]);
    assert.equal(finds(' – '), true);
  });

  it('asks for all of what was chosen', () => {
    assert.equal(isAskedFor({ search: 'spring', organization: 'north', route: 'advert' })(analyst), true);
    assert.equal(isAskedFor({ search: 'autumn' })(analyst), false);
    assert.equal(isAskedFor({ organization: 'south' })(analyst), false);
    assert.equal(isAskedFor({ route: 'direct' })(analyst), false);
  });
});
