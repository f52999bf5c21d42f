import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { personSchema } from '../notebook/person-schema.ts';
import { readPeopleFile } from './read-people-file.ts';

const vectors = new URL('../../../test/vectors/', import.meta.url);
const vectorNames = ['vcard'].flatMap((kind) =>
  readdirSync(new URL(`${kind}/`, vectors)).map((name) => `${kind}/${name}`),
);
const vector = (name: string) => readFileSync(new URL(name, vectors));
const bytesOf = (text: string) => new TextEncoder().encode(text);
const reasonFor = (name: string, text: string) => {
  const { kind, people, refused } = readPeopleFile(name, bytesOf(text));
  assert.deepEqual([kind, people.length, refused.length], ['unknown', 0, 1]);
  return refused[0]?.reason ?? '';
};

describe('readPeopleFile', () => {
  it('knows a file by what is in it, since people rename files', () => {
    assert.equal(readPeopleFile('contacts.txt', vector('vcard/google.vcf')).kind, 'vcard');
    assert.equal(readPeopleFile('x', vector('vcard/utf-16.vcf')).kind, 'vcard');
  });

  it('makes people of cards: address lines, web links, the birthday or what is known of it', () => {
    const [joerg] = readPeopleFile('apple.vcf', vector('vcard/apple.vcf')).people;
    const { photo, ...told } = joerg ?? {};
    assert.match(photo ?? '', /^data:image\/jpeg;base64,\/9j\/4AAQ.*RT\/2Q==$/);
    assert.deepEqual(told, {
      source: 'vcard',
      line: 1,
      name: 'Jörg Müller',
      emails: ['joerg@mueller.example', 'jm@heim.example'],
      phones: ['+49 170 5550123', '+49 30 5550100'],
      addresses: ['Lange Straße 7\nHinterhaus\n50667 Köln\nDeutschland'],
      links: ['https://baeckerei-mueller.example', 'http://www.linkedin.com/in/joerg-mueller'],
      organizationName: 'Bäckerei Müller & Söhne GmbH',
      title: 'Geschäftsführer',
      notes: 'Bringt Brezeln mit 🥨\n\nBirthday: 24 December',
    });
  });

  it('[V3] takes the photo that a card carries, however it is spelled, and asks nobody for one that lies elsewhere', () => {
    const photoIn = (...lines: string[]) => {
      const card = ['BEGIN:VCARD', 'VERSION:3.0', 'FN:Ana', ...lines, 'END:VCARD'].join('\n');
      const { people, refused } = readPeopleFile('a.vcf', bytesOf(card));
      return people[0]?.photo ?? refused[0]?.reason;
    };
    const gif = 'R0lGODlhAQABAAAAACwAAAAAAQABAAA=';
    assert.equal(photoIn(`PHOTO;ENCODING=b;TYPE=JPEG:${gif}`), `data:image/gif;base64,${gif}`);
    assert.equal(photoIn(`PHOTO:data:image/gif;base64\\,${gif}`), `data:image/gif;base64,${gif}`);
    assert.equal(photoIn('PHOTO;VALUE=uri:https://elsewhere.example/ana.jpg'), undefined);
    assert.match(photoIn(`PHOTO;ENCODING=b:/9j/${'A'.repeat(600_000)}`) ?? '', /^The photo .* of Ana is left out/);
  });

  it('leaves out cards of companies and lists, and says so', () => {
    const { people, refused } = readPeopleFile('apple.vcf', vector('vcard/apple.vcf'));
    assert.deepEqual(
      people.map(({ name }) => name),
      ['Jörg Müller'],
    );
    assert.deepEqual(
      refused.map(({ line }) => line),
      [24, 33],
    );
    assert.match(refused[0]?.reason ?? '', /kind “company”/);
    assert.match(refused[1]?.reason ?? '', /kind “group”/);
  });

  it('takes the person to ask for from a card that is shown as a company', () => {
    const lines = [
      'BEGIN:VCARD',
      'VERSION:3.0',
      'N:Tan;Mei;;;',
      'FN:Contoso',
      'ORG:Contoso',
      'X-ABShowAs:COMPANY',
      'END:VCARD',
    ];
    const [mei] = readPeopleFile('x.vcf', bytesOf(lines.join('\n'))).people;
    assert.deepEqual([mei?.name, mei?.organizationName], ['Mei Tan', 'Contoso']);
  });

  it('leaves out a script that poses as a link, and says so', () => {
    const { people, refused } = readPeopleFile('nasty.vcf', vector('vcard/nasty.vcf'));
    assert.deepEqual(people[0]?.links, []);
    assert.match(refused.find(({ line }) => line === 2)?.reason ?? '', /link “javascript:alert\(1\)”/);
  });

  it('refuses every other file with what would help', () => {
    assert.match(reasonFor('x.csv', ''), /empty/);
    assert.match(reasonFor('Basic_LinkedInDataExport.zip', 'PK\u0003\u0004…Connections.csv'), /ZIP archive. Unpack it/);
    assert.match(reasonFor('x.xlsx', 'PK\u0003\u0004…xl/workbook.xml'), /spreadsheet/);
    assert.match(reasonFor('x.pdf', '%PDF-1.7'), /PDF/);
    assert.match(reasonFor('x.html', '<!DOCTYPE html><p>'), /web page/);
    assert.match(reasonFor('x.json', '{"format":"sundown.notebook"}'), /JSON/);
    assert.match(reasonFor('x.vcf', 'hello'), /BEGIN:VCARD/);
    assert.match(reasonFor('x.csv', 'hello'), /Connections.csv/);
  });

  it('hands on only what a person of the notebook may hold, of any damaged file, and names each refusal', () => {
    const damage = fc.array(
      fc.tuple(fc.nat(), fc.nat({ max: 255 }), fc.constantFrom('set', 'cut', 'insert', 'double')),
      {
        minLength: 1,
        maxLength: 30,
      },
    );
    fc.assert(
      fc.property(fc.constantFrom(...vectorNames), damage, (name, wounds) => {
        const { people, refused } = readPeopleFile(name, wounds.reduce(wounded, vector(name)));
        for (const { name: called, emails, phones, addresses, links } of people) {
          const person = { id: 'x', addedAt: '2026-03-05T00:00:00Z', name: called, emails, phones, addresses, links };
          assert.ok(personSchema.safeParse(person).success, JSON.stringify(person));
        }
        for (const { line, reason } of refused) {
          assert.ok(Number.isInteger(line) && line >= 1 && reason.length > 20 && reason.isWellFormed());
        }
      }),
      { numRuns: 1500 },
    );
  });

  it('says something of every file, also where it was never a file of anybody', () => {
    const pieces = fc.constantFrom(
      'BEGIN:VCARD',
      'END:VCARD',
      'FN',
      ':',
      ';',
      '=',
      '"',
      '\\',
      '\r',
      '\n',
      ' ',
      ',',
      'N:',
      'AGENT:',
      'ENCODING=',
      'QUOTED-PRINTABLE',
      'BASE64',
      'CHARSET=utf-7',
      'VERSION:2.1',
      'First Name,Last Name,Connected On',
      '\u00ff',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
        const bytes = Uint8Array.from(parts.join(''), (character) => character.charCodeAt(0));
        const { kind, people, refused } = readPeopleFile('x', bytes);
        assert.ok(people.length + refused.length > 0 || kind === 'linkedin', 'only a header without rows says nothing');
      }),
      { numRuns: 1000 },
    );
  });
});

type Wound = readonly [at: number, byte: number, kind: 'set' | 'cut' | 'insert' | 'double'];

function wounded(bytes: Uint8Array, [place, byte, kind]: Wound): Uint8Array {
  const at = place % (bytes.length + 1);
  const [before, after] = [bytes.subarray(0, at), bytes.subarray(at)];
  if (kind === 'insert') return Buffer.concat([before, Uint8Array.of(byte), after]);
  if (kind === 'set') return Buffer.concat([before, Uint8Array.of(byte), after.subarray(1)]);
  if (kind === 'double') return Buffer.concat([before, after.subarray(0, byte), after]);
  return Buffer.concat([before, after.subarray(byte)]);
}
