import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { type Zippable, zipSync } from 'fflate';
import type { Brought, ReadingChoices } from '../brought/brought.ts';
import { readBrought } from '../brought/read-brought.ts';
import { linkedinReader } from './linkedin-reader.ts';

const vectors = new URL('../../../test/vectors/linkedin/', import.meta.url);
const bytesOf = (text: string) => new TextEncoder().encode(text);
const choices: ReadingChoices = {
  timeZone: 'America/Chicago',
  window: { from: '2026-01-01T00:00:00Z', until: '2027-01-01T00:00:00Z' },
  ownAddresses: [],
  withText: false,
};

/** Every file of an archive as it was unpacked. */
function unpacked(archive: string): Record<string, Uint8Array> {
  const folder = new URL(`${archive}/`, vectors);
  const names = readdirSync(folder, { recursive: true }).map(String);
  return Object.fromEntries(
    names.filter((name) => /\.\w+$/.test(name)).map((name) => [name, readFileSync(new URL(encodeURI(name), folder))]),
  );
}

async function read(name: string, bytes: Uint8Array, chosen: Partial<ReadingChoices> = {}): Promise<Brought> {
  const brought = await readBrought({ name, bytes }, { ...choices, ...chosen });
  assert.ok('format' in brought, JSON.stringify(brought));
  return brought;
}

const zipped = (files: Zippable) => zipSync(files);
const archive = (name: string) => zipped(unpacked(name));

/** One line for each happening. */
const told = ({ happenings }: Brought) =>
  happenings.map(({ at, direction, people, summary = '' }) => {
    const names = [...people].map(({ name, link }) => `${name}${link === undefined ? '' : ' @'}`).join(' + ');
    return `${at} ${direction} ${names} ${summary}`.trim();
  });

describe('a LinkedIn archive', () => {
  it('of 2021 tells people without pages, and parts the names of a group although they hold commas', async () => {
    const brought = await read('Basic_LinkedInDataExport_05-14-2021.zip', archive('2021-basic'));
    assert.deepEqual(
      [...brought.people].map(({ name, linkedinConnected, linkedinConnectedOn }) => [
        name,
        linkedinConnected,
        linkedinConnectedOn,
      ]),
      [
        ['Ana Ruiz, PhD', true, '2019-02-12'],
        ['Kenji Ito', true, '2021-02-28'],
        ['Jörg Müller', true, '2019-11-17'],
      ],
    );
    assert.deepEqual(told(brought), [
      '2021-03-02T18:45:12Z both Ana Ruiz, PhD @',
      '2021-03-05T09:00:00Z out Ana Ruiz, PhD',
      "2021-03-30T07:05:00Z in Sam O'Neil Asked me to connect",
      '2021-04-01T12:00:00Z in Kenji Ito @ + Ana Ruiz, PhD + Jörg Müller',
      '2021-04-09T23:58:00Z out Petra Novak Asked to connect',
    ]);
    assert.equal(brought.isWhole, true);
  });

  it('of 2023 tells what was written, asked and recommended, and leaves out spam and advertisements', async () => {
    const brought = await read('archive.zip', archive('2023-basic'));
    assert.equal(brought.format, 'linkedin-archive');
    assert.deepEqual(told(brought), [
      '2019-01-16T00:04:00Z out Ana Ruiz, PhD @ I wrote a recommendation for them',
      '2022-08-30T17:51:00Z in Kenji Ito @ Wrote a recommendation for me',
      '2023-09-01T00:05:00Z out Petra Novak @ Asked to connect',
      '2023-09-08T15:41:00Z in Zoë Brandt @ Asked me to connect',
      '2023-09-12T04:59:59Z both Ana Ruiz, PhD @',
      '2023-09-12T05:00:01Z in Ana Ruiz, PhD @',
      '2023-09-20T14:00:00Z in Zoë Brandt @',
    ]);
    assert.deepEqual(brought.owner, {
      name: 'Maya Okafor',
      email: 'maya.okafor@mail.example',
      headline: 'Benefits lead, looking for the next bench',
      address: '12 Elm Street, Chicago, IL 60601',
    });
    assert.deepEqual(
      brought.refused.map(({ file, line, reason }) => [file, line, reason.split(':')[0]]),
      [
        ['Recommendations_Given.csv', 3, '“some day” is not a date like 03/05/26, 02'],
        ['messages.csv', 6, 'Messages in the spam folder are left out'],
        ['messages.csv', 7, 'Advertisements are left out'],
      ],
    );
  });

  it('of 2026 tells of groups with the one who wrote first in front, and nothing of drafts and of those who left', async () => {
    const brought = await read('archive.zip', archive('2026-complete'));
    assert.deepEqual(told(brought), [
      '2026-02-10T17:20:00Z both Petra Novak @ + Kenji Ito @ + Ana Ruiz, PhD @',
      '2026-02-11T17:20:00Z in Kenji Ito @ + Petra Novak @',
      '2026-03-03T20:40:30Z both Ana Ruiz, PhD @',
    ]);
    assert.deepEqual(
      brought.refused.map(({ reason }) => reason),
      [
        'Rows without a name, which LinkedIn writes for members who have left, are left out: 1.',
        'Drafts are left out: 2.',
        'Messages of members who have left LinkedIn are left out: 1.',
      ],
    );
    assert.deepEqual(brought.owner, { name: 'Maya Okafor', headline: 'Benefits Lead at Adatum' });
    assert.deepEqual(brought.people.at(0)?.links, ['https://www.linkedin.com/in/ana-ruiz-northwind']);
  });

  it('is the same in a folder, and beside copies that a Mac puts into archives', async () => {
    const bare = await read('archive.zip', archive('2026-complete'));
    const inFolder = { Complete: unpacked('2026-complete'), __MACOSX: { '._messages.csv': bytesOf('Mac OS X') } };
    const other = await read('archive.zip', zipped(inFolder));
    assert.equal(other.happenings[0]?.file, 'Complete/messages.csv');
    const withoutFile = ({ happenings }: Brought) => happenings.map(({ file: _, ...rest }) => rest);
    assert.deepEqual(withoutFile(other), withoutFile(bare));
  });

  it('keeps the words of messages and notes only where they are asked for', async () => {
    const brought = await read('archive.zip', archive('2026-complete'), { withText: true });
    assert.deepEqual(
      brought.happenings.map(({ summary }) => summary),
      [
        'Petra Novak: Shall we meet before the mixer?\nMe: Yes, at five.',
        'Kenji Ito: I am late.\nStart & eat',
        'Ana Ruiz, PhD: It is official:\nI start at Adventure Works.\nWish me luck!\nMe: Congratulations, "Chief"!',
      ],
    );
    const [given, , asked] = (await read('archive.zip', archive('2023-basic'), { withText: true })).happenings;
    assert.equal(given?.summary, 'I wrote a recommendation for them:\nAna makes benefits clear.');
    assert.deepEqual(given?.gave, [{ kind: 'reference', what: 'A recommendation on LinkedIn' }], 'it counts as given');
    assert.equal(asked?.summary, 'Asked to connect:\nWe met at the HR mixer, by the door.');
  });

  it('cuts the days by the clock of the owner, so that an evening belongs to the day on which it was lived', async () => {
    const keys = async (timeZone: string) => {
      const { happenings } = await read('a.zip', archive('2023-basic'), { timeZone });
      return happenings.flatMap(({ key }) => /QW5hUnVpeg.*(2023-\d\d-\d\d)$/.exec(key)?.[1] ?? []);
    };
    assert.deepEqual(await keys('America/Chicago'), ['2023-09-11', '2023-09-12']);
    assert.deepEqual(await keys('Asia/Tokyo'), ['2023-09-12']);
  });

  it('without Connections.csv brings what it has, and says that a second archive follows', async () => {
    const { 'Connections.csv': _, ...files } = unpacked('2026-complete');
    const brought = await read('archive.zip', zipped(files));
    assert.deepEqual([brought.people.length, brought.happenings.length, brought.isWhole], [0, 3, undefined]);
    assert.match(brought.refused[0]?.reason ?? '', /no Connections.csv.*import that one too/);
  });

  it('tells of nobody as gone where a row is lost, since that may be the one', async () => {
    const files = unpacked('2026-complete');
    const wounded = new TextDecoder().decode(files['Connections.csv']).replace(',Litware', ',"Litware');
    const brought = await read('archive.zip', zipped({ ...files, 'Connections.csv': bytesOf(wounded) }));
    assert.deepEqual([brought.people.length, brought.isWhole], [2, undefined]);
    assert.match(brought.refused[0]?.reason ?? '', /quotation marks/);
  });

  it('reads on where one of its files cannot be read, and says which and why', async () => {
    const files = unpacked('2026-complete');
    const german = bytesOf('Vorname,Nachname,URL,E-Mail-Adresse,Firma,Position,Vernetzt am\nAna,Ruiz,,,,,\n');
    const brought = await read('archive.zip', zipped({ ...files, 'Connections.csv': german }));
    assert.equal(brought.happenings.length, 3);
    assert.equal(brought.refused[0]?.file, 'Connections.csv');
    assert.match(brought.refused[0].reason, /with English as its language/);
  });

  it('unpacks nothing but its own files, and of these none that is a bomb', async () => {
    const bomb = new Uint8Array(11 * 1024 * 1024);
    const files = { ...unpacked('2026-complete'), 'messages.csv': bomb, 'Media/photo.jpg': bomb };
    const brought = await read('archive.zip', zipped(files));
    assert.equal(brought.people.length, 3);
    assert.deepEqual(
      brought.refused.map(({ file, reason }) => [file, reason.split(' ').slice(0, 5).join(' ')]),
      [
        ['Connections.csv', 'Rows without a name, which'],
        ['messages.csv', 'The file would swell more'],
      ],
    );
  });

  it('is no other archive and no spreadsheet, for which there are other readers', () => {
    const beginning = 'PK\u0003\u0004';
    for (const name of ['holiday.jpg', 'xl/workbook.xml', 'notebook.json', 'people.csv']) {
      assert.equal(linkedinReader.reads({ name, bytes: zipped({ [name]: bytesOf('…') }), beginning }), false);
    }
    assert.equal(
      linkedinReader.reads({ name: 'x.zip', bytes: bytesOf(`${beginning}…Connections.csv`), beginning }),
      false,
    );
  });
});
