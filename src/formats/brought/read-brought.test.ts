import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { readBrought } from './read-brought.ts';

const vectors = new URL('../../../test/vectors/', import.meta.url);
const tables = ['google', 'outlook', 'tables'].flatMap((kind) =>
  readdirSync(new URL(`${kind}/`, vectors)).map((name) => readFileSync(new URL(`${kind}/${name}`, vectors))),
);
const choices = {
  timeZone: 'UTC',
  window: { from: '2026-01-01T00:00:00Z', until: '2027-01-01T00:00:00Z' },
  ownAddresses: [],
  withText: false,
} as const;

const bytesOf = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0) & 0xff);

async function reasonFor(name: string, text: string): Promise<string> {
  const read = await readBrought({ name, bytes: bytesOf(text) }, choices);
  assert.ok('unread' in read && read.unread.length === 1, 'it is not read, and that is told once');
  return read.unread[0]?.reason ?? '';
}

describe('a file that nobody reads', () => {
  it('is refused with what it is and what would help', async () => {
    assert.match(await reasonFor('x.csv', ''), /empty/);
    assert.match(await reasonFor('x.zip', 'PK\u0003\u0004 and so on'), /Unpack it/);
    assert.match(
      await reasonFor('x.ods', 'PK\u0003\u0004mimetypeapplication/vnd.oasis.opendocument'),
      /Save it as \.xlsx/,
    );
    assert.match(await reasonFor('x.xls', '\u00d0\u00cf\u0011\u00e0 and so on'), /earlier Excel/);
    assert.match(await reasonFor('x.pdf', '%PDF-1.7'), /PDF/);
    assert.match(await reasonFor('x.html', '<!DOCTYPE html><p>'), /web page/);
    assert.match(await reasonFor('x.json', '{"format":"of nobody"}'), /JSON/);
    assert.match(await reasonFor('x.vcf', 'hello'), /BEGIN:VCARD/);
    assert.match(await reasonFor('x.csv', 'hello'), /no table/);
    assert.match(await reasonFor('x', 'hello'), /Nothing in this file is known/);
  });
});

describe('any file', () => {
  const choice = { ...choices, columns: ['name', 'email', null] } as const;

  async function isTold(bytes: Uint8Array): Promise<void> {
    const read = await readBrought({ name: 'x.csv', bytes }, choice);
    for (const { line, reason } of 'unread' in read ? read.unread : read.refused) {
      assert.ok(Number.isInteger(line) && line >= 1 && reason.length > 20 && reason.isWellFormed());
    }
  }

  it('is read or refused in words, where it was a table before it was damaged', async () => {
    const wounds = fc.array(fc.tuple(fc.nat(), fc.nat({ max: 255 }), fc.boolean()), { minLength: 1, maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...tables), wounds, async (file, changes) => {
        let bytes = Uint8Array.from(file);
        for (const [place, byte, isCut] of changes) {
          const at = place % (bytes.length + 1);
          if (isCut) bytes = Uint8Array.from([...bytes.subarray(0, at), ...bytes.subarray(at + byte)]);
          else bytes[at] = byte;
        }
        await isTold(bytes);
      }),
      { numRuns: 600 },
    );
  });

  it('is read or refused in words, where it never was a file of anybody', async () => {
    const words =
      'BEGIN:VCARD|END:VCARD|FN:|;|=|"|\\|\r|\n| |,|\t|Name,E-mail\n|ÿþ|þÿ|ï»¿|\u0000|PK\u0003\u0004|First Name|a@b.example|From ';
    const pieces = fc.array(fc.oneof(fc.constantFrom(...words.split('|')), fc.string({ maxLength: 4 })), {
      maxLength: 60,
    });
    await fc.assert(
      fc.asyncProperty(pieces, async (parts) => isTold(bytesOf(parts.join('')))),
      { numRuns: 1000 },
    );
  });
});
