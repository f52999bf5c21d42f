import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { readBrought } from '../brought/read-brought.ts';
import { sheetArea } from './sheet-area.ts';

const guests = new Uint8Array(readFileSync(new URL('../../../test/vectors/xlsx/guests.xlsx', import.meta.url)));
const choices = {
  timeZone: 'UTC',
  window: { from: '2026-01-01T00:00:00Z', until: '2027-01-01T00:00:00Z' },
  ownAddresses: [],
  withText: false,
} as const;

const brought = async (bytes: Uint8Array) => readBrought({ name: 'guests.xlsx', bytes }, choices);

async function read(bytes: Uint8Array) {
  const read = await brought(bytes);
  assert.ok('people' in read, JSON.stringify(read));
  return { ...read, people: [...read.people] };
}

async function reasonFor(bytes: Uint8Array): Promise<string> {
  const read = await brought(bytes);
  assert.ok('unread' in read, 'it is not read');
  return read.unread[0]?.reason ?? '';
}

/** The workbook with another first sheet, or with any other part changed. */
function withPart(text: string, part = 'xl/worksheets/sheet1.xml'): Uint8Array {
  return zipSync({ ...unzipSync(guests), [part]: strToU8(text) });
}
const sheet = (rows: string) => `<worksheet><sheetData>${rows}</sheetData></worksheet>`;
const cell = (place: string, text: string) => `<c r="${place}" t="inlineStr"><is><t>${text}</t></is></c>`;

describe('people from a workbook', () => {
  it('are read from the sheet that tells of people, whatever stands above its header, and the owner is told so', async () => {
    const { format, people, refused, table } = await read(guests);
    assert.deepEqual([format, table?.rowCount], ['xlsx', 3]);
    assert.deepEqual(people[0], {
      source: 'table',
      line: 4,
      name: 'Zoë Müller',
      emails: ['zoe@cafe.example'],
      phones: ['+49 171 5550111'],
      addresses: ['Lange Straße 7\n50667 Köln'],
      links: [],
      organizationName: 'Café Zwölf',
      title: 'Acheteuse',
      birthday: '1980-12-24',
      notes: 'Aime le thé\net les trains',
      tags: ['Chorale', 'Berlin'],
    });
    assert.deepEqual(
      people.map(({ name, phones, emails }) => [name, phones.length, emails.length]),
      [
        ['Zoë Müller', 1, 1],
        ['Chidi Okafor', 1, 1],
        ['Tan', 0, 2],
      ],
    );
    assert.equal(people[1]?.phones[0], '491715550112', 'a number has all of its digits');
    assert.match(refused[0]?.reason ?? '', /the sheet “Invités” is read\. Save “Budget”/);
  });

  it('are read as those of Google where Google’s table was saved by Excel', async () => {
    const row = (values: readonly string[], number: number) =>
      `<row r="${number}">${values.map((value, index) => cell(`${'ABC'[index]}${number}`, value)).join('')}</row>`;
    const rows = [
      ['First Name', 'E-mail 1 - Value', 'Labels'],
      ['Ana', 'ana@example.com ::: a@example.org', '* myContacts'],
    ];
    const { format, people } = await read(
      withPart(sheet(rows.map((values, at) => row(values, at + 1)).join('')), 'xl/worksheets/sheet2.xml'),
    );
    assert.deepEqual([format, people[0]?.emails], ['google-csv', ['ana@example.com', 'a@example.org']]);
  });

  it('are refused with what would help where the workbook is empty, damaged, or of another kind', async () => {
    const nothing = zipSync({
      ...unzipSync(guests),
      'xl/worksheets/sheet1.xml': strToU8(sheet('')),
      'xl/worksheets/sheet2.xml': strToU8(sheet('')),
    });
    assert.match(await reasonFor(nothing), /nothing in this workbook/);
    assert.match(
      await reasonFor(withPart('<worksheet><sheetData><row')),
      /damaged.*save the sheet with the people as CSV/,
    );
    assert.match(
      await reasonFor(strToU8('PK\u0003\u0004mimetypeapplication/vnd.oasis.opendocument.spreadsheet')),
      /Save it as \.xlsx/,
    );
    assert.match(await reasonFor(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 1)), /earlier Excel/);
  });
});

describe('a workbook made to do harm', () => {
  const far = [
    cell('XFD1000000', 'x'),
    `<row r="4000000000"></row>`,
    `<row r="1e9"></row>`,
    `<row r="&#57;99999999"></row>`,
    `<row x:r="99999999"></row>`,
    `<row s=' r="' r="99999999"></row>`,
    `<row s="'"\tr='99999999' t="'"></row>`,
    cell('\u{ffee}1', 'x'),
    cell('AAAA1', 'x'),
  ];
  for (const [index, rows] of far.entries()) {
    it(`does not fill the memory by a cell or row far away, however it is written (${index})`, async () => {
      assert.match(
        await reasonFor(withPart(sheet(`<row r="1">${cell('A1', 'Name')}</row>${rows}`))),
        /further than|no table needs/,
      );
    });
  }

  it('cannot declare anything, in whichever of its parts', async () => {
    const bomb = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>';
    for (const part of ['xl/worksheets/sheet1.xml', 'xl/sharedStrings.xml', 'xl/workbook.xml', 'xl/styles.xml']) {
      assert.match(await reasonFor(withPart(`${bomb}<sst><si><t>&b;</t></si></sst>`, part)), /no table needs to say/);
    }
  });

  it('is refused where it swells, or holds far more than a list of people', async () => {
    assert.match(await reasonFor(withPart(`<!-- ${'x'.repeat(12_000_000)} -->`)), /swell/);
    const large = new Uint8Array(85_000_000);
    const workbook = zipSync({ ...unzipSync(guests), 'xl/worksheets/sheet1.xml': [large, { level: 0 }] });
    assert.match(await reasonFor(workbook), /larger than 80 MB/);
  });

  it('is refused where one long text stands in thousands of cells', async () => {
    const rows = Array.from(
      { length: 1_100 },
      (_, at) => `<row r="${at + 1}"><c r="A${at + 1}" t="s"><v>0</v></c></row>`,
    );
    const parts = {
      ...unzipSync(guests),
      'xl/worksheets/sheet1.xml': strToU8(sheet(rows.join(''))),
      'xl/worksheets/sheet2.xml': strToU8(sheet('')),
      'xl/sharedStrings.xml': strToU8(`<sst><si><t>${'x'.repeat(100_000)}</t></si></sst>`),
    };
    assert.match(await reasonFor(zipSync(parts)), /swells more than any list/);
  });

  it('never throws nor goes on for ever, whatever happened to its parts', async () => {
    const parts = unzipSync(guests);
    const names = Object.keys(parts).filter((name) => name.startsWith('xl/'));
    const wound = fc.record({
      part: fc.constantFrom(...names),
      at: fc.nat(),
      text: fc.constantFrom(
        '',
        '<',
        '>',
        '"',
        '&',
        '9',
        'r="',
        ' r="9',
        '<row>',
        '</row>',
        '<c>',
        '</c>',
        '</sheetData>',
        '<v>',
        '\u0000',
      ),
      cut: fc.nat({ max: 20 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(wound, { minLength: 1, maxLength: 5 }), async (wounds) => {
        const changed = { ...parts };
        for (const { part, at, text, cut } of wounds) {
          const xml = new TextDecoder().decode(changed[part]);
          const place = at % (xml.length + 1);
          changed[part] = strToU8(xml.slice(0, place) + text + xml.slice(place + cut));
        }
        const read = await brought(zipSync(changed, { level: 1 }));
        for (const { reason } of 'unread' in read ? read.unread : read.refused) assert.ok(reason.length > 20);
      }),
      { numRuns: 400 },
    );
  });
});

describe('the area of a sheet', () => {
  it('is told by its last row and rightmost column, and not by other things called alike', () => {
    const xml = `<worksheet xmlns:r="http://x"><row r="3" spans="1:2">${cell('B3', ' r=9')}</row><row r='1048576'/></worksheet>`;
    assert.deepEqual(sheetArea(xml), { rows: 1_048_576, cells: 6 });
  });
});
