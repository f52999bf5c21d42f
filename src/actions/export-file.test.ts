import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import ICAL from 'ical.js';
import readXlsxFile from 'read-excel-file/node';
import type { ExportFormat } from '../formats/exported/export-formats.ts';
import { anyNotebook } from '../formats/notebook/notebook-arbitrary.ts';
import { writeNotebook } from '../formats/notebook/write-notebook.ts';
import { openZip } from '../formats/zip/open-zip.ts';
import { sampleNotebook } from '../sample/sample-notebook.ts';
import { fullNotebook } from '../../test/contracts/full-notebook.ts';
import { countsOf, type ImportDesk, openImportDesk } from '../../test/stories/import-desk.ts';
import { type OwnNotebook, ownNotebook } from '../../test/stories/own-notebook.ts';
import { exportFile } from './export-file.ts';
import type { World } from './world.ts';

/** As small as a picture can be. */
const photo = 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=';

const drawn = sampleNotebook('2026-03-05', 'America/Chicago');
const sample = { ...drawn, people: drawn.people.map((person, index) => (index < 3 ? { ...person, photo } : person)) };

async function notebookWith(content: string): Promise<OwnNotebook> {
  const own = await ownNotebook();
  await own.say.importNotebook({ commandId: 'filled', content });
  return own;
}

async function bytesOf(file: File): Promise<Uint8Array> {
  return new Uint8Array(await file.arrayBuffer());
}

async function exported(world: World, format: ExportFormat): Promise<Uint8Array> {
  return bytesOf(await exportFile(world, { format }));
}

const textOf = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);

describe('a new notebook made from what was taken along', () => {
  const takenAlong = async (content: string): Promise<void> => {
    const first = await notebookWith(content);
    const files = unzipSync(await bytesOf(await first.say.exportFile({ format: 'zip' })));
    const file = textOf(files['notebook.sundown.json']);
    assert.equal(file, await (await first.say.exportNotebook({})).text());
    const second = await notebookWith(file);
    for (const all of ['yes', 'no'] as const) {
      assert.equal(JSON.stringify(await second.say.agenda({ all })), JSON.stringify(await first.say.agenda({ all })));
    }
    await first.store.close();
    await second.store.close();
  };

  it('has the same agenda to the byte, for the sample', () => takenAlong(writeNotebook(sample)));

  it('has the same agenda to the byte, for any notebook', async () => {
    await fc.assert(
      fc.asyncProperty(anyNotebook, (notebook) => takenAlong(writeNotebook(notebook))),
      { numRuns: 10 },
    );
  });
});

describe('people taken along as vCards or tables', () => {
  let desk: ImportDesk;
  before(async () => {
    desk = await openImportDesk();
  });
  after(() => desk.close());

  /** All sheets but that of people are told to be left out. */
  const otherSheets = 'Of this workbook, the sheet “People” is ';
  const own = { people: sample.people, organizations: sample.organizations };

  for (const [format, fileName] of [
    ['vcard', 'people.vcf'],
    ['vcard3', 'people.vcf'],
    ['xlsx', 'sundown.xlsx'],
  ] as const) {
    it(`match everybody and complete nobody when they come back: ${format}`, async () => {
      await desk.begin(own);
      const before = await desk.notebook();
      const content = await exported(desk.world, format);
      const answer = await desk.send({ fileName, content });
      assert.deepEqual(countsOf(answer), [0, own.people.length, 0]);
      assert.deepEqual(
        answer.refused.map(({ reason }) => reason.slice(0, 40)),
        format === 'xlsx' ? [otherSheets] : [],
      );
      assert.deepEqual(await desk.notebook(), before);
    });
  }

  it('match everybody and complete nobody when they come back: csv', async () => {
    await desk.begin(own);
    const before = await desk.notebook();
    const file = await exportFile(desk.world, { format: 'csv', table: 'people' });
    const answer = await desk.send({ fileName: 'people.csv', content: await bytesOf(file) });
    assert.deepEqual([...countsOf(answer), answer.refused], [0, own.people.length, 0, []]);
    assert.deepEqual(await desk.notebook(), before);
  });

  it('bring nothing twice with the calendar that was taken along', async () => {
    await desk.begin(sample);
    const before = await desk.notebook();
    const { touches, meetings } = await desk.send({
      fileName: 'sundown.ics',
      content: await exported(desk.world, 'ics'),
    });
    assert.deepEqual([touches.added, meetings.added], [0, 0]);
    assert.deepEqual(await desk.notebook(), before);
  });

  it('keep what their vCard said beyond the fields, so that it goes back where it came from', async () => {
    await desk.begin(fullNotebook);
    const kept = fullNotebook.people.flatMap(({ vcard = [] }) => vcard);
    assert.ok(kept.length > 0);
    const cards = textOf(await exported(desk.world, 'vcard')).replaceAll('\r\n ', '');
    for (const line of kept) assert.ok(cards.includes(line), line);
  });
});

describe('an export', () => {
  const opened = () => notebookWith(writeNotebook(sample));
  const taken = async ({ say }: OwnNotebook, format: ExportFormat): Promise<Uint8Array> =>
    bytesOf(await say.exportFile({ format }));

  it('is the same again while nothing changes', async () => {
    const own = await opened();
    for (const format of ['vcard', 'vcard3', 'csv', 'xlsx', 'ics', 'zip'] as const) {
      assert.deepEqual(await taken(own, format), await taken(own, format), format);
    }
  });

  it('holds everything in one archive that other programs open, with photos as pictures', async () => {
    const own = await opened();
    const archive = await taken(own, 'zip');
    const files = unzipSync(archive);
    const zip = openZip(archive);
    assert.ok('names' in zip);
    assert.deepEqual([...zip.names].sort(), Object.keys(files).sort());
    for (const name of ['READ ME.txt', 'notebook.sundown.json', 'people.vcf', 'people-3.0.vcf', 'calendar.ics']) {
      assert.ok(zip.names.includes(name), name);
    }
    const photos = sample.people.slice(0, 3);
    assert.equal(zip.names.filter((name) => name.startsWith('photos/')).length, photos.length);
    for (const { id } of photos) {
      const name: string = zip.names.find((each) => each.includes(` ${id}.`)) ?? '';
      assert.equal(Buffer.from(files[name] ?? []).toString('base64'), photo.replace(/^.*,/, ''));
    }
    const unpacked = await zip.unpack('people.vcf');
    assert.ok(unpacked instanceof Uint8Array);
    assert.deepEqual(Buffer.from(unpacked), Buffer.from(await taken(own, 'vcard')));
  });

  it('is a workbook that another reader opens, with the same cells as the CSV files but for their guard', async () => {
    const own = await opened();
    const sheets = await readXlsxFile(Buffer.from(await taken(own, 'xlsx')));
    assert.deepEqual(
      sheets.map(({ sheet }) => sheet),
      ['People', 'Organizations', 'Touches', 'Opportunities', 'Follow-ups'],
    );
    const people = sheets[0]?.data ?? [];
    assert.equal(people.length, sample.people.length + 1);
    const phoneAt = people[0]?.indexOf('Phone') ?? -1;
    const phones = new Set(people.map((row) => row[phoneAt]));
    for (const { phones: [phone] = [] } of sample.people) assert.ok(phone === undefined || phones.has(phone));
    const touches = sheets[2]?.data ?? [];
    assert.ok(touches.slice(1).every((row) => row[0] instanceof Date));
  });

  it('never holds a cell that a spreadsheet would run', async () => {
    const own = await opened();
    for (const [name, bytes] of Object.entries(unzipSync(await taken(own, 'csv')))) {
      assert.doesNotMatch(textOf(bytes), /(^|,|")[=+@-]/m, name);
    }
  });

  it('is a calendar with every meeting and every follow-up, each under a name of its own', async () => {
    const own = await opened();
    const calendar = new ICAL.Component(ICAL.parse(textOf(await taken(own, 'ics'))));
    const uids = [...calendar.getAllSubcomponents('vevent'), ...calendar.getAllSubcomponents('vtodo')].map((each) =>
      String(each.getFirstPropertyValue('uid')),
    );
    const { followUps } = await own.say.agenda({});
    assert.equal(new Set(uids).size, uids.length);
    assert.equal(uids.length, sample.meetings.length + followUps.length);
    for (const { id } of sample.meetings) assert.ok(uids.includes(`meeting-${id}@sundown`));
  });
});
