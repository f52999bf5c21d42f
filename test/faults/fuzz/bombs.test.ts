/** Files made to fill the memory, or so long that they would: each is refused or read within bounds. */

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { crc32, deflateRawSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { inWorker } from './in-worker.ts';

const megabyte = 1024 * 1024;
/** Beside the file itself, for all that is held at once. */
const mostMegabytes = 400;

/** Reads it in a thread of its own, and holds what it took to the limit. */
async function isBounded(name: string, bytes: Uint8Array): Promise<void> {
  const reading = inWorker(Number.POSITIVE_INFINITY);
  let most = 0;
  const before = process.memoryUsage.rss();
  const watching = setInterval(() => {
    most = Math.max(most, process.memoryUsage.rss() - before);
  }, 10);
  try {
    assert.equal(await reading.read({ target: 'brought', name, bytes }), undefined);
  } finally {
    clearInterval(watching);
    await reading.end();
  }
  const limit = mostMegabytes + (2 * bytes.length) / megabyte;
  assert.ok(most / megabyte < limit, `held ${Math.round(most / megabyte)} MB`);
}

describe('a table of ten million rows', () => {
  it('is refused or read within bounds', async () => {
    const head = 'Name,E-mail\n';
    const bytes = Buffer.concat([Buffer.from(head), Buffer.alloc(10_000_000 * 8, 'A,a@b.c\n')]);
    await isBounded('contacts.csv', bytes);
  });
});

describe('an archive that swells', () => {
  const zeros = deflateRawSync(Buffer.alloc(200 * megabyte), { level: 1 });

  it('is not unpacked where it says how large it is', async () => {
    await isBounded('archive.zip', archiveOf('Connections.csv', zeros, 200 * megabyte));
  });

  it('is not unpacked further than it says where it lies', async () => {
    await isBounded('archive.zip', archiveOf('Connections.csv', zeros, 1_000));
  });

  it('is not unpacked where it holds archives of archives', async () => {
    const inner = archiveOf('Connections.csv', zeros, 200 * megabyte);
    const copies = Array.from({ length: 50 }, (_, n) => [`Connections-${n}.zip`, new Uint8Array(inner)]);
    await isBounded('archive.zip', zipSync({ ...Object.fromEntries(copies), 'Connections.csv': inner }));
  });

  it('is not unpacked as a workbook', async () => {
    const names = ['[Content_Types].xml', 'xl/workbook.xml', 'xl/sharedStrings.xml', 'xl/worksheets/sheet1.xml'];
    await isBounded('people.xlsx', archiveOf(names, zeros, 90 * megabyte));
  });
});

describe('a workbook', () => {
  const laughs = Array.from({ length: 20 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`).join('');
  const sheets: Readonly<Record<string, string>> = {
    'of entities that multiply': `<!DOCTYPE s [<!ENTITY l0 "ha">${laughs}]><worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&l20;</t></is></c></row></sheetData></worksheet>`,
    'nested a hundred thousand deep': `<worksheet>${'<a>'.repeat(100_000)}${'</a>'.repeat(100_000)}</worksheet>`,
    'with a cell at the end of the world':
      '<worksheet><dimension ref="A1:XFD1048576"/><sheetData><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData></worksheet>',
    'of a million cells': `<worksheet><sheetData>${Array.from({ length: 100_000 }, (_, n) => `<row r="${n + 1}">${'<c><v>1</v></c>'.repeat(10)}</row>`).join('')}</sheetData></worksheet>`,
  };
  for (const [what, sheet] of Object.entries(sheets)) {
    it(`${what} is refused or read within bounds`, async () => isBounded('people.xlsx', workbookOf(sheet)));
  }
});

function workbookOf(sheet: string): Uint8Array {
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const packages = 'http://schemas.openxmlformats.org/package/2006';
  const relation = (type: string, target: string) =>
    `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${relations}/${type}" Target="${target}"/></Relationships>`;
  const parts = {
    '[Content_Types].xml': `<Types xmlns="${packages}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    '_rels/.rels': relation('officeDocument', 'xl/workbook.xml'),
    'xl/workbook.xml': `<workbook xmlns:r="${relations}"><sheets><sheet name="People" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relation('worksheet', 'worksheets/sheet1.xml'),
    'xl/worksheets/sheet1.xml': sheet,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

/** Of one packed content under one name or several, which says of itself what it is told to. */
function archiveOf(names: string | readonly string[], packed: Uint8Array, bytes: number): Uint8Array {
  const checksum = crc32(Buffer.alloc(0));
  const fields = (name: string): Buffer => {
    const each = Buffer.alloc(26);
    each.writeUInt16LE(20, 0);
    each.writeUInt16LE(8, 4);
    each.writeUInt32LE(checksum, 10);
    each.writeUInt32LE(packed.length, 14);
    each.writeUInt32LE(bytes, 18);
    each.writeUInt16LE(name.length, 22);
    return each;
  };
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const name of [names].flat()) {
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), fields(name), Buffer.from(name), packed]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(at, 10);
    directory.push(
      Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\u0000', 'latin1'), fields(name), place, Buffer.from(name)]),
    );
    locals.push(local);
    at += local.length;
  }
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 'latin1');
  end.writeUInt16LE(locals.length, 8);
  end.writeUInt16LE(locals.length, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...locals, ...directory, end]);
}
