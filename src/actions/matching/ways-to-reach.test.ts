import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { countryOf } from './country-of.ts';
import { isOnePhone, phoneKey } from './one-phone.ts';
import { isSharedMailbox, mailboxKey, pageKey } from './ways-to-reach.ts';

describe('ways to reach somebody', () => {
  it('knows a telephone number however it is written, dialled from where the owner is', () => {
    const written = ['+1 312 555 0142', '(312) 555-0142', '1-312-555-0142', '001 312 555 0142', '011 1 312 555 0142'];
    assert.deepEqual([...new Set(written.map((phone) => phoneKey(phone, 'US')))], ['+13125550142']);
    assert.equal(phoneKey('030 23125011', 'DE'), '+493023125011');
    assert.notEqual(phoneKey('030 23125011', 'DE'), phoneKey('030 23125011', 'AT'));
    assert.ok(isOnePhone('+44 (0)20 7946 0018', '0044 20 7946 0018', undefined));
    assert.ok(isOnePhone('312 555 0142', '(312) 555-0142', undefined), 'digits do where the country is not known');
  });

  it('takes two extensions for two desks, and a few digits for no number', () => {
    assert.ok(!isOnePhone('+1 312 555 0199 ext. 12', '+1 312 555 0199 x14', 'US'));
    assert.ok(isOnePhone('+1 312 555 0199 ext. 12', '+1 312 555 0199', 'US'));
    assert.ok(!isOnePhone('5550', '5550', 'US'));
  });

  it('knows where an owner dials by the holidays, else by the clock', () => {
    assert.equal(countryOf({ holidays: 'DE-BY', timeZone: 'America/Chicago' }), 'DE');
    assert.equal(countryOf({ holidays: null, timeZone: 'America/Chicago' }), 'US');
    assert.equal(countryOf({ holidays: null, timeZone: 'Europe/Berlin' }), 'DE');
    assert.equal(countryOf({ holidays: null, timeZone: 'UTC' }), undefined);
  });

  it('reads an address by the box where it arrives, and knows those that many read', () => {
    assert.equal(mailboxKey(' Ana.Ruiz+news@North.example'), 'ana.ruiz@north.example');
    assert.ok(isSharedMailbox('info@acme.example'));
    assert.ok(!isSharedMailbox('ana@info.example'));
  });

  it("knows a member's page on LinkedIn by its name alone, and takes no other page for one", () => {
    const pages = [
      'http://linkedin.com/in/Jos%C3%A9/',
      'https://de.linkedin.com/in/josé?trk=x',
      'https://www.linkedin.com/pub/josé',
    ];
    assert.deepEqual([...new Set(pages.map(pageKey))], ['josé']);
    for (const link of ['https://linkedin.com/company/x', 'https://notlinkedin.com/in/x', 'linkedin.com in', '%'])
      assert.equal(pageKey(link), undefined, link);
  });
});
