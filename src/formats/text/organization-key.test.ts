import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { organizationKey } from './organization-key.ts';

const groups = [
  ['Northwind Traders', 'Northwind Traders, Inc.', 'NORTHWIND  TRADERS', 'The Northwind Traders Co., Ltd.'],
  ['Berger Bau GmbH & Co. KG', 'Berger-Bau', 'berger bau gmbh'],
  ['Acme S.A. de C.V.', 'Acme S. A.', 'ACME'],
  ['Ponte S.p.A.', 'ponte spa', 'Ponte'],
  ['Moën & Søn A/S', 'Moen and Son AS'],
  ['Sakura Works K.K.', '株式会社 Sakura Works', '㍿Sakura Works', 'sakura works'],
  ["Lowe's", 'Lowes', 'Lowe’s Companies'.replace('Companies', 'Company')],
  ['Turnverein Holz e.V.', 'Turnverein Holz e. V.'],
  ['ООО Ромашка', 'Ромашка'],
];

describe('the key of an organization', () => {
  it('is the same however its legal form, punctuation, accents and “&” are written', () => {
    for (const names of groups) assert.equal(new Set(names.map(organizationKey)).size, 1, names.join(' | '));
  });

  it('is never that of a name which only begins the same or holds it, so that Meta is not Metallica', () => {
    for (const [one, other] of [
      ['Meta', 'Metallica'],
      ['Apple', "Applebee's"],
      ['AT', 'AT&T'],
      ['Delta Air Lines', 'Delta Dental'],
      ['Ford', 'Ford Foundation'],
      ['Tesla EV', 'Tesla'],
      ['Siemens', 'Siemens Energy AG'],
      ['Co', 'Inc'],
    ] as const) {
      assert.notEqual(organizationKey(one), organizationKey(other), one);
    }
  });

  it('has something left of every name, even of one that is nothing but a legal form or signs', () => {
    for (const name of ['The', 'Inc.', 'AG & Co.', '&', '🚀', '···']) assert.notEqual(organizationKey(name), '', name);
    assert.notEqual(organizationKey('🚀'), organizationKey('🌅'));
  });

  it('is folded already, so that folding it again changes nothing', () => {
    const word = fc.constantFrom(
      'the',
      'Ag',
      'Co.',
      '&',
      'and',
      'Søn',
      'e.',
      'V.',
      'Inc',
      'Acme',
      'S.A.',
      'É',
      '+',
      'ООО',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'grapheme' }),
          fc.array(word).map((all) => all.join(' ')),
        ),
        (name) => {
          assert.equal(organizationKey(organizationKey(name)), organizationKey(name));
        },
      ),
    );
  });
});
