import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Person } from '../../core/facts/person.ts';
import type { Brought } from '../brought/brought.ts';
import { personSchema } from '../notebook/person-schema.ts';
import { lineText } from '../vcard/line-text.ts';
import { readKeptLine } from '../vcard/read-kept-line.ts';
import { readCards } from '../vcard/read-cards.ts';
import { writeCard } from '../vcard/write-card.ts';
import { cardOfPerson } from './card-of-person.ts';
import type { ImportedPerson } from './imported-person.ts';
import { vcardReader } from './vcard-reader.ts';

const choices = {
  timeZone: 'UTC',
  window: { from: '2026-01-01T00:00:00Z', until: '2027-01-01T00:00:00Z' },
  ownAddresses: [],
  withText: false,
} as const;
const vector = (name: string) => readFileSync(new URL(`../../../test/vectors/vcard/${name}.vcf`, import.meta.url));

async function brought(file: Uint8Array | string): Promise<Brought> {
  const bytes = typeof file === 'string' ? new TextEncoder().encode(file) : file;
  const read = await vcardReader.read({ name: 'x.vcf', bytes, beginning: '' }, choices);
  assert.ok('people' in read);
  return read;
}

const cardOf = (...lines: string[]) => ['BEGIN:VCARD', 'VERSION:3.0', 'FN:Ana', ...lines, 'END:VCARD'].join('\r\n');

/** As an import makes one of somebody new. */
function personOf({
  source: _,
  line: __,
  organizationName: ___,
  linkedinConnectedOn: ____,
  ...told
}: ImportedPerson): Person {
  return { id: 'ana', addedAt: '2026-03-05T00:00:00Z', ...told };
}

const writtenOf = (imported: ImportedPerson, version: '3.0' | '4.0') =>
  writeCard(cardOfPerson(personOf(imported), imported.organizationName, version), version);

describe('people from vCards', () => {
  it('are known by what is in the file, since people rename files, also in UTF-16', () => {
    const reads = (bytes: Uint8Array) =>
      vcardReader.reads({ name: 'contacts.txt', bytes, beginning: new TextDecoder('latin1').decode(bytes) });
    assert.deepEqual([reads(vector('google')), reads(vector('utf-16'))], [true, true]);
    assert.equal(reads(new TextEncoder().encode('Name,E-mail\nBEGIN,x')), false);
  });

  it('have address lines, web links, the birthday or what is known of it', async () => {
    const [joerg] = (await brought(vector('apple'))).people;
    const { photo, vcard, ...told } = joerg ?? {};
    assert.match(photo ?? '', /^data:image\/jpeg;base64,\/9j\/4AAQ.*RT\/2Q==$/);
    assert.ok(vcard?.includes('item2.X-ABLabel:Backstube') && vcard.includes('item3.X-ABADR:de'));
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

  it('have the groups of their address book as tags, but not the one that holds everybody', async () => {
    const [ana] = (await brought(cardOf(String.raw`CATEGORIES:myContacts,HR\, Chicago,Tennis`))).people;
    assert.deepEqual([ana?.tags, ana?.vcard], [['HR, Chicago', 'Tennis'], undefined]);
  });

  it('[V3] have the photo that a card carries, however it is spelled, and nobody is asked for one that lies elsewhere', async () => {
    const photoIn = async (...lines: string[]) => {
      const { people, refused } = await brought(cardOf(...lines));
      return people.at(0)?.photo ?? refused[0]?.reason;
    };
    const gif = 'R0lGODlhAQABAAAAACwAAAAAAQABAAA=';
    const elsewhere = 'PHOTO;VALUE=uri:https://elsewhere.example/ana.jpg';
    assert.equal(await photoIn(`PHOTO;ENCODING=b;TYPE=JPEG:${gif}`), `data:image/gif;base64,${gif}`);
    assert.equal(await photoIn(elsewhere, `PHOTO:data:image/gif;base64\\,${gif}`), `data:image/gif;base64,${gif}`);
    assert.equal(await photoIn(elsewhere), undefined);
    assert.deepEqual((await brought(cardOf(elsewhere))).people.at(0)?.vcard, [elsewhere]);
    assert.match(
      (await photoIn(`PHOTO;ENCODING=b:/9j/${'A'.repeat(600_000)}`)) ?? '',
      /^The photo .* of Ana is left out/,
    );
  });

  it('are not read out of a file that would fill the memory', async () => {
    const bytes = new Uint8Array(251 * 1024 * 1024);
    const read = await vcardReader.read({ name: 'x.vcf', bytes, beginning: '' }, choices);
    assert.match(
      'unread' in read ? (read.unread[0]?.reason ?? '') : '',
      /Export the contacts in parts, or without photos/,
    );
  });

  it('are no companies and lists: those are left out, and said so', async () => {
    const { people, refused } = await brought(vector('apple'));
    assert.deepEqual(
      [[...people].map(({ name }) => name), refused.map(({ line }) => line)],
      [['Jörg Müller'], [24, 33]],
    );
    assert.match(refused[0]?.reason ?? '', /kind “company”/);
    assert.match(refused[1]?.reason ?? '', /kind “group”/);
  });

  it('are asked for by name on a card that is shown as a company', async () => {
    const [mei] = (await brought(cardOf('N:Tan;Mei;;;', 'ORG:Contoso', 'X-ABShowAs:COMPANY'))).people;
    assert.deepEqual([mei?.name, mei?.organizationName], ['Mei Tan', 'Contoso']);
  });

  it('have no script that poses as a link', async () => {
    const { people, refused } = await brought(vector('nasty'));
    assert.deepEqual(people.at(0)?.links, []);
    assert.match(refused.find(({ line }) => line === 2)?.reason ?? '', /link “javascript:alert\(1\)”/);
  });
});

describe('what a vCard says beyond the fields of a person', () => {
  it('goes with them and comes out again: types, labels, the parts of names and addresses, units, foreign properties', async () => {
    const lines = [
      'N:Ruiz Gómez;Ana;María;Dr.;MBA',
      'ORG:Northwind;HR;Benefits',
      'EMAIL;TYPE=work;PREF=1:ana@work.example',
      'item1.TEL;TYPE=cell:+1 312 555 0100',
      'ADR;TYPE=home:;Floor 2;1 Main St;Chicago;IL;60601;USA',
      'item1.X-ABLabel:Summer house',
      'BDAY:--0412',
      'UID:urn:uuid:4fbe8971-0bc3-424c-9c26-36c3e1eff6b1',
      'X-SPOUSE;X-SINCE="2001:05":Bo\\, “b”',
    ];
    const card = ['BEGIN:VCARD', 'VERSION:4.0', 'FN:Ana Ruiz Gómez', ...lines, 'REV:20260101T000000Z', 'END:VCARD'];
    const [ana] = (await brought(card.join('\n'))).people;
    assert.ok(ana);
    assert.deepEqual(ana.vcard, lines);
    const written = writtenOf(ana, '4.0').replaceAll('\r\n ', '').split('\r\n');
    assert.deepEqual(
      lines.filter((line) => !written.includes(line)),
      [],
    );
    assert.ok(!written.some((line) => /^REV|^TEL|^UID:sundown|^N:Gómez/.test(line)), 'and nothing is said twice');
  });

  it('speaks no more of what the owner changed since then', async () => {
    const [ana] = (await brought(cardOf('N:Ana;Ruiz;;;', 'TEL;TYPE=CELL:1234', 'X-SOCIALPROFILE:https://a.example')))
      .people;
    assert.ok(ana);
    const written = writtenOf({ ...ana, name: 'Anna Lind', phones: ['5678'], links: [] }, '3.0');
    assert.ok(!/Ruiz|CELL|1234|a\.example/i.test(written) && written.includes('TEL:5678'));
  });

  it('says nothing of a card that we wrote, so that our own file tells nothing new', async () => {
    const person: ImportedPerson = {
      source: 'table',
      line: 1,
      name: 'Ana van der Ruiz',
      emails: ['ana@example.com'],
      phones: ['+1 312 555 0100'],
      addresses: ['1 Main St\nChicago, IL 60601', 'Lange Straße 7\n50667 Köln'],
      links: ['https://www.linkedin.com/in/ana', 'https://ana.example'],
      organizationName: 'Northwind',
      tags: ['HR'],
    };
    for (const version of ['3.0', '4.0'] as const) {
      const [again] = (await brought(writtenOf(person, version))).people;
      assert.deepEqual(again, { ...person, source: 'vcard' });
    }
  });

  it('is told where it is too long to be kept, for instance a sound', async () => {
    const { people, refused } = await brought(cardOf(`SOUND;ENCODING=b:${'A'.repeat(9_000)}`, 'ROLE:Lead'));
    assert.deepEqual(people.at(0)?.vcard, ['ROLE:Lead']);
    assert.match(refused[0]?.reason ?? '', /^“SOUND” on this card .* keep the file/);
  });

  it('comes back line for line, whatever foreign properties there are', async () => {
    const token = fc.stringMatching(/^[A-Za-z][A-Za-z0-9-]{0,8}$/);
    const text = fc
      .string({ unit: 'grapheme', maxLength: 30 })
      .map((value) => value.replaceAll(/[\p{Cc}\p{Cs}]/gu, ''));
    const property = fc.record(
      {
        name: token.map((name) => `X-T-${name}`),
        params: fc.array(
          fc.record({ name: token.map((name) => `X-${name}`), values: fc.tuple(text) }, { noNullPrototype: true }),
          {
            maxLength: 2,
          },
        ),
        value: text,
        group: token.map((group) => `g-${group}`),
      },
      { requiredKeys: ['name', 'params', 'value'], noNullPrototype: true },
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(property, { maxLength: 8 }),
        fc.constantFrom('3.0', '4.0'),
        async (properties, version) => {
          const lines = properties.map(lineText);
          const [ana] = (await brought(cardOf(...lines))).people;
          assert.ok(ana);
          assert.deepEqual(ana.vcard ?? [], lines);
          assert.deepEqual(lines.map(readKeptLine), properties);
          const [card] = readCards(new TextEncoder().encode(writtenOf(ana, version))).cards;
          assert.deepEqual(
            card?.others.filter(({ name }) => name.startsWith('X-T-')),
            properties,
          );
        },
      ),
      { numRuns: 150 },
    );
  });

  it('leaves mailboxes and archives to others, since what else is in them would be lost', () => {
    const reads = (beginning: string) => vcardReader.reads({ name: 'x', bytes: new Uint8Array(), beginning });
    assert.equal(reads('BEGIN:VCARD\r\n'), true);
    assert.equal(reads('From - Tue Nov 10 09:12:00 2026\nSubject: My card\n\nBEGIN:VCARD\nEND:VCARD\n'), false);
    assert.equal(reads('PK\u0003\u0004a.vcfBEGIN:VCARD\nEND:VCARD\nBEGIN:VCARD\n'), false);
  });

  it('is such that a person of the notebook may hold it, whatever happened to the file', async () => {
    const files = ['google', 'apple', 'outlook', 'nasty', 'utf-16'].map(vector);
    const wounds = fc.array(fc.tuple(fc.nat(), fc.nat({ max: 255 })), { minLength: 1, maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...files), wounds, async (file, changes) => {
        const bytes = Uint8Array.from(file);
        for (const [at, byte] of changes) bytes[at % bytes.length] = byte;
        const { people, refused } = await brought(bytes);
        for (const person of people)
          assert.ok(personSchema.safeParse(personOf(person)).success, JSON.stringify(person));
        for (const { line, reason } of refused) assert.ok(line >= 1 && reason.length > 20 && reason.isWellFormed());
      }),
      { numRuns: 1000 },
    );
  });
});
