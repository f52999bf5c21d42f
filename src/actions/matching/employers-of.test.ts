import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { employersOf } from './employers-of.ts';

const meta = { id: 'meta', name: 'Meta Platforms, Inc.', aliases: ['Facebook', 'Instagram LLC'] };
const instagram = { id: 'instagram', name: 'Instagram' };
const metallica = { id: 'metallica', name: 'Metallica' };

describe('employers', () => {
  it('are one under every name that the owner gave them, with legal form or without', () => {
    const { ofId, ofName } = employersOf([meta, instagram, metallica]);
    assert.equal(ofName('FACEBOOK, Inc.'), ofId('meta'));
    assert.equal(ofId('instagram'), ofId('meta'));
    assert.equal(ofName('meta platforms'), ofId('meta'));
    assert.notEqual(ofId('metallica'), ofId('meta'));
    assert.notEqual(ofName('Meta'), ofId('meta'));
    assert.equal(ofName('Contoso Ltd'), ofName('contoso'));
    assert.equal(ofId('nobody'), undefined);
    assert.equal(ofName(undefined), undefined);
  });

  it('are the same in whatever order they are told', () => {
    const names = ['a', 'b', 'c', 'd', 'e'];
    const some = fc.uniqueArray(
      fc.record({ id: fc.constantFrom(...names), name: fc.constantFrom(...names), aliases: fc.subarray(names) }),
      { selector: ({ id }) => id },
    );
    fc.assert(
      fc.property(some, (all) => {
        const [one, other] = [employersOf(all), employersOf(all.toReversed())];
        for (const name of names) assert.equal(one.ofName(name), other.ofName(name));
        for (const { id, name, aliases } of all)
          for (const alias of [name, ...aliases]) assert.equal(one.ofName(alias), one.ofId(id));
      }),
    );
  });
});
