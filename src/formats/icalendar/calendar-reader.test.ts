import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { Brought, ReadingChoices } from '../brought/brought.ts';
import { calendarReader } from './calendar-reader.ts';

const vectors = new URL('../../../test/vectors/ics/', import.meta.url);
const vector = (name: string) => readFileSync(new URL(name, vectors));
const unsaid = {
  timeZone: 'America/Chicago',
  window: { from: '2026-01-01T00:00:00Z', until: '2026-07-01T00:00:00Z' },
  withText: false,
};
const choices = { ...unsaid, ownAddresses: ['dana.okafor@owner.example'] };

async function read(file: string | Uint8Array, reading: ReadingChoices = choices): Promise<Brought> {
  const bytes = typeof file === 'string' ? new TextEncoder().encode(file) : file;
  const sent = { name: 'x', bytes, beginning: new TextDecoder('latin1').decode(bytes.subarray(0, 4096)) };
  const brought = await calendarReader.read(sent, reading);
  return 'unread' in brought
    ? { format: 'icalendar', people: [], happenings: [], meetings: [], refused: brought.unread }
    : brought;
}

const event = (...lines: string[]) =>
  ['BEGIN:VCALENDAR', 'BEGIN:VEVENT', 'UID:u', ...lines, 'END:VEVENT', 'END:VCALENDAR'].join('\r\n');
const bo = 'ATTENDEE;CN=Bo Lind:mailto:bo@example.com';
const held = ({ meetings }: Brought) => meetings.filter(({ isCancelled }) => isCancelled !== true);
const startsOf = async (...lines: string[]) => held(await read(event(bo, ...lines))).map(({ starts }) => starts);

describe('a calendar of Google', () => {
  it('becomes meetings with those who were asked and did not decline, without rooms and the owner', async () => {
    const { refused, ...brought } = await read(vector('google.ics'));
    assert.deepEqual(held({ ...brought, refused })[7], {
      key: 'appointment 3k2j1h0coffee@google.com',
      line: 26,
      starts: '2026-03-10T15:00:00Z',
      ends: '2026-03-10T15:30:00Z',
      title: 'Coffee with Keiko; salary talk ☕',
      people: [{ email: 'keiko.ito@orchard.example' }],
      channel: 'video',
    });
    assert.deepEqual(
      refused.map(({ line, reason }) => [line, reason.replace(/\. .*/, '')]),
      [
        [91, 'All-day entries with guests are left out, since they say no time: 1'],
        [98, 'Appointments with nobody else in them are left out: 1.'],
      ],
    );
  });

  it('tells a series one by one, through summer time, with what was moved, called off or left out', async () => {
    const weekly = (await read(vector('google.ics'))).meetings.filter(({ key }) => key.includes('weekly7'));
    assert.deepEqual(
      weekly.slice(0, 13).map(({ starts, isCancelled }) => `${starts}${isCancelled ? ' called off' : ''}`),
      [
        '2026-01-05T15:00:00Z',
        '2026-01-12T15:00:00Z',
        '2026-01-19T15:00:00Z called off',
        '2026-01-26T15:00:00Z called off',
        '2026-02-02T15:00:00Z',
        '2026-02-10T22:00:00Z',
        '2026-02-16T15:00:00Z called off',
        '2026-02-23T15:00:00Z',
        '2026-03-02T15:00:00Z',
        '2026-03-09T14:00:00Z',
        '2026-03-16T14:00:00Z',
        '2026-03-23T14:00:00Z',
        '2026-03-30T14:00:00Z',
      ],
    );
    assert.equal(weekly[5]?.key, 'appointment weekly7@google.com#2026-02-09T15:00:00Z', 'what was moved keeps its key');
  });

  it('knows the owner by the name of the calendar, so that nobody has to be asked', async () => {
    const { addresses, meetings } = await read(vector('google.ics'), unsaid);
    assert.deepEqual(addresses?.[0], { address: 'dana.okafor@owner.example', count: 3, isOwn: true });
    assert.ok(meetings.every(({ people }) => people.every(({ email }) => email !== 'dana.okafor@owner.example')));
  });
});

describe('a calendar of Outlook', () => {
  it('is read by the names that Windows has for zones, and by the rules of a zone of its own', async () => {
    const { meetings } = await read(vector('outlook.ics'));
    assert.deepEqual(
      meetings.map(({ starts, ends, channel, people }) => [starts, ends, channel, people.map(({ name }) => name)]),
      [
        ['2026-03-09T15:00:00Z', '2026-03-09T15:30:00Z', 'video', ['Lee, Min-jun', 'Marta Kowalska']],
        ['2026-04-02T06:00:00Z', '2026-04-02T06:45:00Z', 'phone', ['Ana']],
      ],
    );
  });
});

describe('a calendar of Apple', () => {
  it('has addresses beside its principals, extra dates, and times that are of wherever the owner is', async () => {
    const meetings = held(await read(vector('apple.ics')));
    assert.deepEqual(
      meetings.map(({ starts, people }) => [starts, people.map(({ email }) => email)]),
      [
        ['2026-03-28T11:00:00Z', ['joerg@mueller.example']],
        ['2026-03-29T10:00:00Z', ['joerg@mueller.example']],
        ['2026-03-30T10:00:00Z', ['joerg@mueller.example']],
        ['2026-04-05T10:00:00Z', ['joerg@mueller.example']],
        ['2026-05-01T13:00:00Z', ['bo@example.com']],
      ],
    );
    assert.deepEqual([meetings[0]?.place, meetings[4]?.channel], ['Bäckerei Müller Lange Straße 7, Köln', 'phone']);
  });
});

describe('calendarReader', () => {
  it('refuses what is torn or says no time, with its line, and reads on', async () => {
    const { meetings, refused } = await read(vector('nasty.ics'));
    assert.deepEqual(
      refused.map(({ line }) => line),
      [2, 7, 13, 17, 29, 35, 51, 54, 59],
    );
    assert.match(refused[2]?.reason ?? '', /Moon\/Tranquility.*America\/Chicago/);
    assert.match(refused[3]?.reason ?? '', /too often to follow/);
    assert.match(refused[4]?.reason ?? '', /cannot be read: only its first/);
    assert.match(refused[5]?.reason ?? '', /more than 1000 times/);
    const backwards = meetings.find(({ key }) => key === 'appointment backwards');
    assert.deepEqual(
      [backwards?.ends, backwards?.people],
      ['2026-03-02T10:30:00Z', [{ name: 'Café René', email: 'rene@example.com' }]],
    );
    assert.equal(meetings.filter(({ title }) => title === 'Hourly').length, 1000);
  });

  it('takes the own rules of a zone for those that the world knows, hour by hour through a year', async () => {
    const rules = (tzid: string) => [
      'BEGIN:VTIMEZONE',
      `TZID:${tzid}`,
      'BEGIN:DAYLIGHT',
      'DTSTART:19810329T020000',
      'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
      'TZOFFSETFROM:+0100',
      'TZOFFSETTO:+0200',
      'END:DAYLIGHT',
      'BEGIN:STANDARD',
      'DTSTART:19961027T030000',
      'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
      'TZOFFSETFROM:+0200',
      'TZOFFSETTO:+0100',
      'END:STANDARD',
      'END:VTIMEZONE',
    ];
    const hours = Array.from({ length: 365 * 8 }, (_, index) =>
      Temporal.PlainDateTime.from('2026-01-01T00:30').add({ hours: index * 3 }),
    );
    const of = (tzid: string) =>
      hours.map((wall, index) => {
        const when = wall.toString().replaceAll(/[-:]/g, '');
        return `BEGIN:VEVENT\r\nUID:${index}\r\nDTSTART;TZID=${tzid}:${when}00\r\n${bo}\r\nEND:VEVENT`;
      });
    const startsIn = async (tzid: string) =>
      (await read(['BEGIN:VCALENDAR', ...rules(tzid), ...of(tzid), 'END:VCALENDAR'].join('\r\n'))).meetings.map(
        ({ key, starts }) => [key, starts],
      );
    assert.deepEqual(await startsIn('Our Office'), await startsIn('Europe/Berlin'));
  });

  it('leaves out what the owner declined, and appointments of a crowd, and says how many', async () => {
    const declined = event(
      bo,
      'DTSTART:20260301T100000Z',
      'ATTENDEE;PARTSTAT=DECLINED:mailto:Dana.Okafor@owner.example',
    );
    assert.match((await read(declined)).refused[0]?.reason ?? '', /you declined are left out: 1/);
    const crowd = Array.from({ length: 26 }, (_, index) => `ATTENDEE:mailto:p${index}@example.com`);
    assert.match(
      (await read(event('DTSTART:20260301T100000Z', ...crowd))).refused[0]?.reason ?? '',
      /more than 25 others/,
    );
  });

  it('keeps to one of a series from then on where it was moved with all that follow', async () => {
    const moved = [
      'BEGIN:VCALENDAR',
      'BEGIN:VEVENT',
      'UID:u',
      bo,
      'DTSTART:20260302T100000Z',
      'RRULE:FREQ=DAILY;COUNT=4',
      'END:VEVENT',
      'BEGIN:VEVENT',
      'UID:u',
      bo,
      'RECURRENCE-ID;RANGE=THISANDFUTURE:20260304T100000Z',
      'DTSTART:20260304T120000Z',
      'END:VEVENT',
      'END:VCALENDAR',
    ].join('\n');
    assert.deepEqual(
      held(await read(moved)).map(({ starts }) => starts),
      ['2026-03-02T10:00:00Z', '2026-03-03T10:00:00Z', '2026-03-04T12:00:00Z', '2026-03-05T12:00:00Z'],
    );
  });

  it('takes the newer of two copies, and a call off as one', async () => {
    const copies = ['SEQUENCE:2\nDTSTART:20260302T120000Z', 'SEQUENCE:1\nDTSTART:20260302T100000Z']
      .map((lines) => `BEGIN:VEVENT\nUID:u\n${bo}\n${lines}\nEND:VEVENT`)
      .join('\n');
    const { meetings } = await read(`BEGIN:VCALENDAR\nMETHOD:CANCEL\n${copies}\nEND:VCALENDAR`);
    assert.deepEqual(
      meetings.map(({ key, starts, isCancelled }) => [key, starts, isCancelled]),
      [['appointment u', '2026-03-02T12:00:00Z', true]],
    );
  });

  it('excludes days as well as times, whichever zone they are told in', async () => {
    const series = ['DTSTART;TZID=America/Chicago:20260302T090000', 'RRULE:FREQ=DAILY;COUNT=4'];
    const left = ['2026-03-02T15:00:00Z', '2026-03-05T15:00:00Z'];
    assert.deepEqual(await startsOf(...series, 'EXDATE;VALUE=DATE:20260303', 'EXDATE:20260304T150000Z'), left);
  });

  it('knows each appointment by the same key in a later export, with others before it and in another order', async () => {
    const text = vector('google.ics').toString();
    const begin = text.indexOf('BEGIN:VEVENT');
    const events = text.slice(begin, text.lastIndexOf('END:VCALENDAR')).split(/(?<=END:VEVENT\r\n)/);
    const more = event('DTSTART:20260301T100000Z', bo).split('\r\n').slice(1, -1).join('\r\n');
    const later = `${text.slice(0, begin)}${more}\r\n${events.toReversed().join('')}END:VCALENDAR\r\n`;
    const keys = async (file: string) =>
      (await read(file)).meetings.map(({ key, starts }) => `${key} ${starts}`).toSorted();
    assert.deepEqual(
      (await keys(later)).filter((key) => !key.startsWith('appointment u ')),
      await keys(text),
    );
  });

  it('says so where there is no appointment', async () => {
    assert.match((await read('BEGIN:VCALENDAR\nEND:VCALENDAR')).refused[0]?.reason ?? '', /no appointment/);
    const reads = (beginning: string) => calendarReader.reads({ name: 'x', bytes: new Uint8Array(), beginning });
    assert.deepEqual(['BEGIN:VCALENDAR\n', 'BEGIN:VCARD\n'].map(reads), [true, false]);
    const mailbox = 'From - Tue Nov 10 09:12:00 2026\nSubject: Come\n\nBEGIN:VCALENDAR\nEND:VCALENDAR\n';
    assert.equal(reads(mailbox), false, 'the other mails of a mailbox would be lost');
    assert.equal(reads('PK\u0003\u0004a.txt\nBEGIN:VCALENDAR\n'), false);
  });
});
