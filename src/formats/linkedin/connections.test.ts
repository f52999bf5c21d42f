import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { plainText } from '../text/plain-text.ts';
import { connectionsIn } from './connections.ts';
import { isOfKind, linkedinTable } from './linkedin-table.ts';

const vector = (name: string) =>
  readFileSync(new URL(`../../../test/vectors/linkedin/${name}.csv`, import.meta.url), 'utf8');
const header = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On';

const read = (file: string) => {
  const text = plainText(file);
  const table = linkedinTable(text);
  assert.ok(table !== undefined && isOfKind(table, 'connections'), 'the header is found');
  const rows = [...connectionsIn(text, table)];
  return {
    connections: rows.flatMap(({ connection }) => connection ?? []),
    refused: rows.flatMap((row) => row.refused).toSorted((left, right) => left.line - right.line),
  };
};

describe('connectionsIn', () => {
  it('reads what LinkedIn writes: notes before the header, empty e-mails, credentials behind commas', () => {
    assert.deepEqual(read(vector('connections')), {
      connections: [
        {
          line: 5,
          name: 'Ana Ruiz, PhD, SHRM-CP',
          firstName: 'Ana',
          lastName: 'Ruiz, PhD, SHRM-CP',
          url: 'https://www.linkedin.com/in/ana-ruiz-northwind',
          company: 'Northwind Traders',
          position: 'Head of Benefits, Americas',
          connectedOn: '2026-03-05',
        },
        {
          line: 6,
          name: 'Kenji Ito',
          firstName: 'Kenji',
          lastName: 'Ito',
          url: 'https://www.linkedin.com/in/kenjiito',
          email: 'kenji.ito@contoso.example',
          company: 'Contoso',
          position: 'Principal Researcher',
          connectedOn: '2024-02-28',
        },
        {
          line: 7,
          name: 'Jörg Müller',
          firstName: 'Jörg',
          lastName: 'Müller',
          url: 'https://www.linkedin.com/in/j%C3%B6rg-m%C3%BCller-1a2b3c',
          company: 'Bäckerei Müller & Söhne GmbH',
          position: 'Geschäftsführer',
          connectedOn: '2019-11-17',
        },
      ],
      refused: [],
    });
  });

  it('takes every sound row of a nasty file and says of every other on which line it stands and why', () => {
    const { connections, refused } = read(vector('nasty'));
    assert.deepEqual(
      connections.map(({ line, name }) => [line, name]),
      [
        [5, "🚀 Sam O'Neil ☘️"],
        [6, 'שרה כהן'],
        [8, 'Multi Line'],
        [12, 'After Multiline'],
        [14, 'Mononym'],
        [16, 'Odd Date'],
        [20, 'Not An Address'],
      ],
    );
    assert.equal(connections[0]?.company, 'Smith, Jones & "Partners", LLP');
    assert.equal(connections[2]?.position, 'Chief of Staff', 'a line break in a cell is a space');
    assert.equal(connections[5]?.connectedOn, undefined);
    assert.deepEqual(
      refused.map(({ line, reason }) => [line, reason.split(/[.:]/)[0]]),
      [
        [7, 'Rows without a name, which LinkedIn writes for members who have left, are left out'],
        [16, '“31 Feb 2024” is not a date like 05 Mar 2026'],
        [17, 'This row has 3 cells where the header names 7'],
        [18, 'This row has 8 cells where the header names 7'],
        [19, 'The quotation marks in this row do not pair up'],
        [21, 'The quotation marks from here to line 22 do not pair up'],
      ],
    );
  });

  it('reads what a spreadsheet makes of the file: semicolons, other dates, fewer columns', () => {
    const { connections, refused } = read(vector('resaved'));
    assert.deepEqual(refused, []);
    assert.deepEqual(
      connections.map(({ name, email, connectedOn }) => [name, email, connectedOn]),
      [['Ana Ruiz', 'ana.ruiz@northwind.example', '2026-03-05']],
    );
  });

  it('finds the header and the true line of every row, whatever the line ends and however long the notes', () => {
    const cell = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .map(plainText)
      .filter((text) => text.trim() !== '');
    const row = fc.record({ first: cell, last: cell, breaksInCompany: fc.nat({ max: 3 }) });
    const lineBreak = fc.constantFrom('\n', '\r\n', '\r');
    fc.assert(
      fc.property(fc.array(row, { maxLength: 8 }), lineBreak, fc.nat({ max: 5 }), (rows, eol, notes) => {
        const quoted = (text: string) => `"${text.replaceAll('"', '""').replaceAll('\n', ' ')}"`;
        const lines = rows.map(({ first, last, breaksInCompany }) =>
          [quoted(first), quoted(last), '', '', `"x${eol.repeat(breaksInCompany)}y"`, '', '05 Mar 2026'].join(','),
        );
        const text = [...Array<string>(notes).fill('"a note, with a comma"'), header, ...lines].join(eol);
        const expected: number[] = [];
        let line = notes + 2;
        for (const { breaksInCompany } of rows) {
          expected.push(line);
          line += 1 + breaksInCompany;
        }
        const { connections, refused } = read(text);
        assert.deepEqual(refused, []);
        assert.deepEqual(
          connections.map((connection) => connection.line),
          expected,
        );
        const spaced = (value: string) => value.replace(/\s+/g, ' ').trim();
        assert.deepEqual(
          connections.map(({ firstName }) => firstName),
          rows.map(({ first }) => spaced(first)),
        );
      }),
    );
  });
});
