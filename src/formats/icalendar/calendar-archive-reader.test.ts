import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { zipSync } from 'fflate';
import { calendarArchiveReader } from './calendar-archive-reader.ts';

const vectors = new URL('../../../test/vectors/ics/', import.meta.url);
const vector = (name: string) => new Uint8Array(readFileSync(new URL(name, vectors)));
const choices = {
  timeZone: 'America/Chicago',
  window: { from: '2026-01-01T00:00:00Z', until: '2026-07-01T00:00:00Z' },
  withText: false,
};
const sent = (bytes: Uint8Array) => ({
  name: 'x.zip',
  bytes,
  beginning: new TextDecoder('latin1').decode(bytes.subarray(0, 4096)),
});

describe('an archive of calendars', () => {
  it('is read as one, with the owner whom one of them names, and what stands in two of them once', async () => {
    const file = sent(
      zipSync({
        'dana.okafor@owner.example.ics': vector('google.ics'),
        'Copy.ics': vector('google.ics'),
        'Family/Apple.ics': vector('apple.ics'),
        '__MACOSX/._Copy.ics': new Uint8Array(9),
        'Empty.ics': new TextEncoder().encode('BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n'),
      }),
    );
    assert.ok(calendarArchiveReader.reads(file));
    const brought = await calendarArchiveReader.read(file, choices);
    assert.ok('meetings' in brought);
    assert.equal(brought.meetings.filter(({ isCancelled }) => isCancelled !== true).length, 11 + 5);
    assert.equal(new Set(brought.meetings.map(({ key }) => key)).size, brought.meetings.length);
    assert.ok(
      brought.meetings.every(({ people }) => people.every(({ email }) => email !== 'dana.okafor@owner.example')),
    );
    assert.deepEqual(
      brought.refused.map(({ file: name, line }) => `${name} ${line}`),
      [
        'dana.okafor@owner.example.ics 91',
        'dana.okafor@owner.example.ics 98',
        'Copy.ics 91',
        'Copy.ics 98',
        'Empty.ics 1',
      ],
    );
  });

  it('calls off only what is called off in each calendar that has it, as others may go without the owner', async () => {
    const calendar = (status: string) =>
      new TextEncoder().encode(
        [
          'BEGIN:VCALENDAR',
          'BEGIN:VEVENT',
          'UID:u',
          'DTSTART:20260302T100000Z',
          'ATTENDEE:mailto:bo@example.com',
          status,
        ]
          .concat('END:VEVENT', 'END:VCALENDAR')
          .join('\n'),
      );
    const [off, on] = [calendar('STATUS:CANCELLED'), calendar('STATUS:CONFIRMED')];
    for (const [files, isCancelled] of [
      [{ 'a.ics': off, 'b.ics': on }, undefined],
      [{ 'a.ics': on, 'b.ics': off }, undefined],
      [{ 'a.ics': off, 'b.ics': off }, true],
    ] as const) {
      const brought = await calendarArchiveReader.read(sent(zipSync(files)), choices);
      assert.deepEqual('meetings' in brought && brought.meetings.map((each) => each.isCancelled), [isCancelled]);
    }
  });

  it('tells of what else lies in it, as in all that Google holds of an account, so that nobody takes it for brought', async () => {
    const files = {
      'Takeout/a.ics': vector('apple.ics'),
      'Takeout/All.vcf': new Uint8Array(9),
      'x.html': vector('apple.ics'),
    };
    const brought = await calendarArchiveReader.read(sent(zipSync(files)), choices);
    const refused = 'refused' in brought ? brought.refused : [];
    assert.deepEqual(
      refused.filter(({ reason }) => /bring this file by itself/.test(reason)).map(({ file }) => file),
      ['Takeout/All.vcf'],
    );
  });

  it('is none without a calendar in it, and is refused where none can be read', async () => {
    assert.equal(calendarArchiveReader.reads(sent(zipSync({ 'a.txt': new Uint8Array(9) }))), false);
    const damaged = await calendarArchiveReader.read(sent(zipSync({ 'a.ics': new Uint8Array(9) })), choices);
    assert.match('unread' in damaged ? (damaged.unread[0]?.reason ?? '') : '', /no appointment/);
  });
});
