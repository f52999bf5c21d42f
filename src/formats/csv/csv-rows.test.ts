import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { csvRows, type Delimiter, eachCsvRow, mostRows } from './csv-rows.ts';

const cellsOf = (text: string, delimiter: Delimiter = ',') => csvRows(text, delimiter).map(({ cells }) => cells);
const delimiters = fc.constantFrom<Delimiter>(',', ';', '\t');

describe('csvRows', () => {
  it('[RFC 4180] reads cells with and without quotation marks, empty ones too', () => {
    assert.deepEqual(cellsOf('a,b\n"c, d","say ""hi"""\n,\n"",x,'), [
      ['a', 'b'],
      ['c, d', 'say "hi"'],
      ['', ''],
      ['', 'x', ''],
    ]);
    assert.deepEqual(cellsOf('a;"b;c"\r\nd;e\r', ';'), [
      ['a', 'b;c'],
      ['d', 'e'],
    ]);
  });

  it('leaves out empty lines, and takes blanks before a delimiter for no part of a quoted cell', () => {
    assert.deepEqual(cellsOf('\n\na,b\n\n"c"  ,"d" \n\n'), [
      ['a', 'b'],
      ['c', 'd'],
    ]);
    assert.deepEqual(cellsOf(''), []);
  });

  it('tells on which lines a row stands, also where its cells go over several', () => {
    const rows = csvRows('h\n"a\n\nb",c\n\n"d\r\ne"\nf', ',');
    assert.deepEqual(
      rows.map(({ line, lastLine }) => [line, lastLine]),
      [
        [1, 1],
        [2, 4],
        [6, 7],
        [8, 8],
      ],
    );
    assert.equal(rows[2]?.cells[0], 'd\ne');
  });

  it('says of quotation marks that do not pair up, and goes on behind the row where it can', () => {
    const rows = csvRows('"Ana "the" Ruiz",x\nb\n"never\nends\n', ',');
    assert.deepEqual(
      rows.map(({ line, lastLine, hasBadQuotes }) => [line, lastLine, hasBadQuotes]),
      [
        [1, 1, true],
        [2, 2, false],
        [3, 4, true],
      ],
    );
  });

  it('brings back every table, whatever is in its cells', () => {
    const cell = fc.oneof(fc.string({ unit: fc.constantFrom('a', '"', ',', ';', '\t', '\n', ' ', 'é') }), fc.string());
    const table = fc.array(
      fc.array(
        cell.map((text) => text.replace(/\r\n?/g, '\n')),
        { minLength: 2, maxLength: 5 },
      ),
    );
    fc.assert(
      fc.property(table, delimiters, fc.constantFrom('\n', '\r\n', '\r'), (rows, delimiter, lineBreak) => {
        const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
        const text = rows.map((cells) => cells.map(quoted).join(delimiter)).join(lineBreak);
        assert.deepEqual(cellsOf(text, delimiter), rows);
      }),
    );
  });

  it('finds the same rows in any text, whichever its line breaks, in the order of its lines', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', ' '), maxLength: 60 });
    fc.assert(
      fc.property(text, (source) => {
        const rows = csvRows(source, ',');
        assert.deepEqual(csvRows(source.replaceAll('\n', '\r\n'), ','), rows);
        let before = 0;
        for (const { line, lastLine } of rows) {
          assert.ok(line > before && lastLine >= line);
          before = lastLine;
        }
        assert.ok(before <= source.split('\n').length);
      }),
      { numRuns: 1000 },
    );
  });

  it('holds no more rows than anybody has, so that ten millions do not fill the memory', () => {
    assert.equal(csvRows('a\n'.repeat(mostRows + 10), ',').length, mostRows + 1);
    assert.equal(csvRows(','.repeat(100_000), ',')[0]?.cells.length, 20_000);
    assert.deepEqual(eachCsvRow('a\n'.repeat(10_000_000), ',').next().value?.cells, ['a']);
  });

  it('holds of a cell no more than anybody writes, so that a mark that is never closed does not double a large file', () => {
    const long = 'x\n'.repeat(2_000_000);
    for (const [text, hasBadQuotes] of [
      [`"${long}`, true],
      [`"${long}",b`, false],
      [long.replaceAll('\n', ' '), false],
    ] as const) {
      const [row] = csvRows(text, ',');
      assert.deepEqual([row?.cells[0]?.length, row?.hasBadQuotes], [1_000_000, hasBadQuotes]);
    }
    const [, next] = csvRows(`"${long}",b\nc`, ',');
    assert.deepEqual([next?.cells, next?.line], [['c'], 2_000_002], 'what follows stands where it stands');
  });
});
