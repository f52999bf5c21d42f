import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ImportedPerson } from './imported-person.ts';
import { keptValues } from './kept-values.ts';

const ana: ImportedPerson = {
  source: 'table',
  line: 7,
  name: 'Ana Ruiz',
  emails: ['ana@example.com'],
  phones: [],
  addresses: [],
  links: [],
};
const told = (person: Partial<ImportedPerson>) => {
  const { person: kept, refused } = keptValues({ ...ana, ...person });
  return { kept, reasons: refused.map(({ line, reason }) => `${line}: ${reason}`) };
};

describe('what a person can hold', () => {
  it('is handed on as it is, each value once', () => {
    const { kept, reasons } = told({ emails: ['ana@example.com', 'a@example.com', 'ana@example.com'], tags: ['HR'] });
    assert.deepEqual([kept, reasons], [{ ...ana, emails: ['ana@example.com', 'a@example.com'], tags: ['HR'] }, []]);
  });

  it('is told apart from what is no such thing, value by value', () => {
    const { kept, reasons } = told({
      emails: ['n/a', 'ana@example.com'],
      links: ['javascript:alert(1)', 'https://ana.example'],
      title: 'x'.repeat(301),
      birthday: '1985-02-30',
      tags: ['x'.repeat(101), 'HR'],
    });
    const {
      title: _,
      birthday: __,
      ...rest
    } = { ...ana, links: ['https://ana.example'], tags: ['HR'] } as ImportedPerson;
    assert.deepEqual(kept, rest);
    assert.equal(reasons.length, 5);
    assert.match(reasons[0] ?? '', /^7: The e-mail address “n\/a” of Ana Ruiz is left out/);
  });

  it('is twenty of a kind, and that there were more is told', () => {
    const { kept, reasons } = told({ phones: Array.from({ length: 25 }, (_, index) => `+49 30 ${index + 100}`) });
    assert.deepEqual([kept?.phones.length, reasons.length], [20, 1]);
    assert.match(reasons[0] ?? '', /more than 20 entries of the kind “telephone number”/);
  });

  it('is nobody where the name does not fit', () => {
    const { kept, reasons } = told({ name: 'x'.repeat(201) });
    assert.deepEqual([kept, reasons.length], [undefined, 1]);
  });
});
