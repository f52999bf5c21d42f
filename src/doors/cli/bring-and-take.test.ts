import { after, describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { twoAnas } from './two-anas.ts';

const { folder, say, answer, remove } = await twoAnas(() => Date.now());
after(remove);

describe('sundown export and import', () => {
  it('carry a notebook to another home and back, byte for byte', async () => {
    const [one, other] = [join(folder, 'one.json'), join(folder, 'other.json')];
    const home = join(folder, 'other-home');
    await answer('export', one);
    await answer('import', one, '--home', home);
    await answer('export', other, '--home', home);
    assert.equal(readFileSync(other, 'utf8'), readFileSync(one, 'utf8'));
    assert.equal((await answer('export')).out, readFileSync(one, 'utf8'));
    assert.match((await answer('import', one)).out, /^Added 0, had \d+ already/);
  });

  it('writes what other programs read: people, tables, a calendar, or everything', async () => {
    const file = join(folder, 'taken');
    for (const format of ['vcard', 'vcard3', 'csv', 'xlsx', 'ics', 'zip']) {
      assert.match((await answer('export', file, '--format', format)).out, /^Wrote .*taken, \d+ bytes\.\n$/);
      assert.match(readFileSync(file, 'latin1'), /^(BEGIN:V|PK)/);
    }
    assert.match((await answer('export', '--format', 'csv', '--table', 'people')).out, /^\uFEFFName,Organization,/);
    assert.match((await answer('export', '--format', 'ics', '--output', file)).out, /^Wrote /);
    for (const wrong of [
      ['--format', 'pdf'],
      ['--table', 'people'],
      ['--format', 'csv', '--table', 'cats'],
      ['--format', 'zip'],
    ]) {
      assert.equal((await say('export', ...wrong)).code, 2);
    }
  });

  it('take in contacts once, however often the file comes', async () => {
    const file = join(folder, 'contacts.vcf');
    writeFileSync(file, 'BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Élise Novák\r\nEMAIL:elise@example.com\r\nEND:VCARD\r\n');
    assert.match((await answer('import', file)).out, /^People: added 1, completed 0, knew 0 already\.\n$/);
    assert.match((await answer('import', file)).out, /^People: added 0, completed 0, knew 1 already\.\n$/);
  });

  it('are told what the columns of a table mean, and take in nothing where only a look is asked for', async () => {
    const file = join(folder, 'list.csv');
    writeFileSync(file, 'Wer,Wo\nKai Sand,kai@example.com\n');
    const columns = ['--column', 'Wer=name', '--column', 'Wo=email'];
    assert.match((await answer('import', file, ...columns, '--preview')).out, /Nothing was written\.\nPeople: added 1/);
    assert.match((await answer('import', file, ...columns)).out, /^People: added 1/);
    assert.match((await answer('import', file)).out, /^People: added 0, completed 0, knew 1/, 'they are remembered');
    assert.match(
      (await say('import', file, '--column', 'Was=name')).err,
      /no column “Was”\. The table has “Wer”, “Wo”/,
    );
    assert.equal((await say('import', file, '--column', 'Wer=nom')).code, 2);
    assert.deepEqual(readdirSync(join(folder, 'uploads')), [], 'no copy of the file is left anywhere');
  });

  it('tell which meetings were moved or called off in the calendar, before and after', async () => {
    const file = join(folder, 'calendar.ics');
    const day = Temporal.Now.plainDateISO('UTC').add({ days: 9 }).toString().replaceAll('-', '');
    const calendar = (hour: string) =>
      ['BEGIN:VCALENDAR', 'BEGIN:VEVENT', 'UID:u', `DTSTART:${day}T${hour}0000Z`, 'SUMMARY:Coffee']
        .concat('ATTENDEE:mailto:elise@example.com', 'END:VEVENT', 'END:VCALENDAR')
        .join('\r\n');
    writeFileSync(file, calendar('10'));
    assert.match((await answer('import', file)).out, /Meetings to come: added 1, knew 0 already\./);
    writeFileSync(file, calendar('11'));
    const told = /Meetings to come: added 0, brought up to date 1, knew 0 already\./;
    assert.match((await answer('import', file, '--preview')).out, told);
    assert.match((await answer('import', file)).out, told);
    assert.match((await answer('history')).out, /Imported calendar\.ics: 1 brought up to date/);
    assert.match((await answer('import', file)).out, /Meetings to come: added 0, knew 1 already\./);
  });

  it('carry everything to another home in one archive', async () => {
    const file = join(folder, 'everything.zip');
    await answer('export', file, '--format', 'zip');
    const there = ['--home', join(folder, 'there')];
    assert.match((await answer('import', file, '--preview', ...there)).out, /person: \d+ new/);
    assert.match((await answer('import', file, ...there)).out, /^Added \d+, had 0 already/);
    assert.equal((await answer('export', ...there)).out, (await answer('export')).out);
  });

  it('end with 2 for a file that is none of those, or not there', async () => {
    const file = join(folder, 'something.csv');
    writeFileSync(file, 'a,b\n1,2\n');
    assert.equal((await say('import', file)).code, 2);
    const broken = join(folder, 'broken.json');
    writeFileSync(broken, '{"format":"sundown.notebook","version":1,"owner":{"timeZone":"Mars/Base"}}');
    const { code, out, err } = await say('import', broken);
    assert.deepEqual([code, out], [2, '']);
    assert.match(err, /^\$\.owner\.timeZone must be a time zone/m);
    const torn = join(folder, 'torn.json');
    writeFileSync(torn, Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x7d]));
    assert.equal((await say('import', torn)).code, 2);
    assert.equal((await say('import', join(folder, 'missing.vcf'))).code, 2);
    assert.equal((await say('import')).code, 2);
    assert.equal((await say('export', join(folder, 'no', 'such', 'folder'))).code, 2);
  });
});
