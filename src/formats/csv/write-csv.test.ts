import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import Papa from 'papaparse';
import { tableOf } from '../exported/table.ts';
import { guarded, unguarded } from './formula-guard.ts';
import { csvTexts } from './write-csv.ts';

const texts = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', "'", '"', ' ', ',', ';', 'a', '1', '＝') }),
);

const written = async (cells: readonly string[]): Promise<string> =>
  (await Array.fromAsync(csvTexts(tableOf('people', [cells], [{ title: 'Name', of: (cell) => cell }])))).join('');

/** As a spreadsheet has it, which knows nothing of us. */
const cellsOf = (csv: string): readonly string[] =>
  Papa.parse<string[]>(csv.replace(/^\uFEFF/, ''), { delimiter: ',', newline: '\r\n' })
    .data.slice(1, -1)
    .map(([cell = '']) => cell);

/** What makes a spreadsheet run a cell. */
const runs = /^[=+\-@＝＋－＠\t\r\n]/;

describe('a cell for a spreadsheet', () => {
  const attacks = [
    '=HYPERLINK("http://evil.example","Click")',
    '+cmd|" /C calc"!A0',
    '-2+3+cmd|" /C calc"!A0',
    '@SUM(1+1)*cmd|" /C calc"!A0',
    '\t=1+1',
    '\r=1+1',
    ' =1+1',
    '"=1+1"',
    "'=1+1",
    '＝1+1',
  ];
  for (const attack of attacks) {
    it(`is text, not a formula: ${JSON.stringify(attack)}`, async () => {
      assert.equal(guarded(attack), `'${attack}`);
      assert.deepEqual(cellsOf(await written([attack])), [`'${attack}`]);
    });
  }

  it('leaves a telephone number readable', () => {
    assert.equal(guarded('+1 312 555 0100'), "'+1 312 555 0100");
    assert.equal(guarded('(312) 555-0100'), '(312) 555-0100');
  });

  it('leaves other words as they are', () => {
    for (const words of ['Ana Ruiz', 'O’Neill', "d'Arc", "'tis", '', '3 = 4', 'a@example.com']) {
      assert.equal(guarded(words), words);
    }
  });

  it('is never run, whatever it says, and is the same again once the guard is off', async () => {
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        const [cell = ''] = cellsOf(await written([`${text}.`]));
        assert.ok(!runs.test(cell) && !runs.test(cell.replace(/^["\s]+/, '')), JSON.stringify(cell));
        assert.equal(unguarded(cell), `${text}.`);
        assert.equal(unguarded(guarded(text)), text);
      }),
      { numRuns: 500 },
    );
  });
});

describe('csvTexts', () => {
  it('begins with the mark of UTF-8 and a header, and quotes what holds a comma, a quotation mark or a line break', async () => {
    assert.equal(
      await written(['a,b', 'say "hi"', 'two\nlines', ' x']),
      '\uFEFFName\r\n"a,b"\r\n"say ""hi"""\r\n"two\nlines"\r\n" x"\r\n',
    );
  });

  it('writes times by the owner’s clock, numbers bare, and nothing for what is not there', async () => {
    const rows = [{ at: Date.UTC(2026, 2, 10, 15, 0), count: 3 }];
    const table = tableOf(
      'touches',
      [rows],
      [
        { title: 'When', isTime: true, of: ({ at }) => at },
        { title: 'Count', of: ({ count }) => count },
        { title: 'Note', of: () => undefined },
      ],
    );
    assert.equal((await Array.fromAsync(csvTexts(table)))[1], '2026-03-10 15:00,3,\r\n');
  });
});
