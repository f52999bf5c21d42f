import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Person } from '../../core/facts/person.ts';
import { organizationKey } from '../../formats/text/organization-key.ts';
import { type Known, lookalikes } from './lookalikes.ts';

const addedAt = '2026-03-05T12:00:00Z';
let count = 0;

function known(name: string, organizationName?: string, more: Partial<Person> = {}): Known {
  count += 1;
  const employer = organizationName === undefined ? undefined : organizationKey(organizationName);
  return { person: { id: `p${count}`, name, addedAt, ...more }, organizationName, employer };
}

function judged(...two: [Known, Known]): string {
  const {
    pairs: [pair],
  } = lookalikes(two, 'US');
  if (pair === undefined) return 'two people';
  return `${pair.standing === 'sure' ? 'one person' : 'maybe'}: ${pair.reasons.map(({ kind }) => kind).join(', ')}`;
}

const mail = (...emails: string[]) => ({ emails });

const pages = ['https://linkedin.com/in/ana', 'https://linkedin.com/in/ana-2'].map((link) => ({ links: [link] }));

describe('cards that look alike', () => {
  it('are of one person where they share an address or a number and the name', () => {
    const ana = known('Ana Ruiz', 'Northwind', mail('ana@north.example'));
    assert.equal(judged(ana, known('Dr. Ána Ruíz', 'Acme', mail('ANA@north.example'))), 'one person: email, name');
    const [home, away] = [{ phones: ['+1 312 555 0100'] }, { phones: ['001 (312) 555-0100'] }];
    assert.equal(judged(known('Ana Ruiz', 'Acme', home), known('Ana Ruiz', 'Tea', away)), 'one person: phone, name');
    assert.equal(
      judged(known('Ana Ruiz', 'Northwind'), known('Ana Ruiz', 'northwind')),
      'one person: name, organization',
    );
  });

  it('are of two people of one name where each has an address of their own and another company', () => {
    assert.equal(
      judged(known('Ana Ruiz', 'Acme', mail('a@a.example')), known('Ana Ruiz', 'Tea', mail('b@b.example'))),
      'two people',
    );
    assert.equal(judged(known('Ana Ruiz', 'Acme'), known('Ana Ruiz', 'Tea')), 'two people');
    assert.equal(judged(known('Ana Ruiz', undefined, pages[0]), known('Ana Ruiz', 'Acme', pages[1])), 'two people');
  });

  it('only may be one where something speaks against it, so that nobody merges by mistake', () => {
    const atNorth = (address: string) => known('Ana Ruiz', 'Northwind', mail(address));
    assert.equal(
      judged(known('Ana Ruiz', 'Acme', pages[0]), known('Ana Ruiz', 'Acme', pages[1])),
      'maybe: name, organization',
    );
    const made = { links: ['https://linkedin.com/in/ana-ruiz-0a1b2c3d'] };
    assert.equal(
      judged(known('Ana Ruiz', 'Acme', pages[0]), known('Ana Ruiz', 'Acme', made)),
      'one person: name, organization',
      'a page may be given another address',
    );
    assert.equal(judged(atNorth('a@a.example'), atNorth('b@b.example')), 'maybe: name, organization');
    assert.equal(judged(known('Ana Ruiz', 'Acme'), known('Ana Ruiz')), 'maybe: name');
    const info = mail('info@acme.example');
    assert.equal(judged(known('Ana Ruiz', 'Acme', info), known('Bo Lind', 'Acme', info)), 'two people');
    const home = { phones: ['312 555 0100'] };
    assert.equal(judged(known('Ana Ruiz', undefined, home), known('Leo Ruiz', undefined, home)), 'two people');
  });

  it('may be one by a name that is nearly the same, but only at the same company', () => {
    for (const like of ['A. M. Ruiz', 'Anna Maria Ruzi', 'Anna Ruiz']) {
      const verdict = judged(known('Anna Maria Ruiz', 'Acme'), known(like, 'Acme'));
      assert.equal(verdict, 'maybe: like-name, organization', like);
    }
    assert.equal(judged(known('Anna Maria Ruiz', 'Acme'), known('Anna Ruiz', 'Tea')), 'two people');
    assert.equal(judged(known('Ann Lee', 'Acme'), known('Ann Lea', 'Acme')), 'two people');
    assert.equal(judged(known('Ruiz', 'Acme'), known('Ana Ruiz', 'Acme')), 'two people');
  });

  it('are told of once, whoever was written down first, and say what was not compared', () => {
    const home = { phones: ['312 555 0100'] };
    const some = [known('Bob Hart', 'Acme', home), known('Robert Hart', 'Acme'), known('Ana Ruiz'), known('Ana Ruiz')];
    const told = lookalikes(some, 'US');
    assert.deepEqual(lookalikes(some.toReversed(), 'US'), told);
    assert.equal(told.pairs.length, 2);
    assert.equal(told.passedOver, 0);
    const switchboard = Array.from({ length: 53 }, (_, at) => known(`Worker${at}`, undefined, home));
    assert.equal(lookalikes(switchboard, 'US').passedOver, 3);
  });

  it('are not told of again once they were told apart', () => {
    const ana = known('Ana Ruiz', 'Acme');
    assert.equal(judged(ana, known('Ana Ruiz', 'Acme', { distinctFrom: [ana.person.id] })), 'two people');
  });
});
