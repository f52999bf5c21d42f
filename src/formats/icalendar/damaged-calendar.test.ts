import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { isInstantText } from '../notebook/time-schemas.ts';
import { calendarReader } from './calendar-reader.ts';
import { calendarComponents } from './read-components.ts';

const vectors = new URL('../../../test/vectors/ics/', import.meta.url);
const choices = {
  timeZone: 'America/Chicago',
  window: { from: '2026-01-01T00:00:00Z', until: '2026-07-01T00:00:00Z' },
  ownAddresses: ['dana.okafor@owner.example'],
  withText: false,
};

describe('a damaged calendar', () => {
  it('tells only meetings that can be, each once, and where what is missing was', async () => {
    const wounds = fc.array(
      fc.tuple(fc.nat(), fc.constantFrom(...pieces), fc.constantFrom('put', 'over', 'double', 'cut')),
      { minLength: 1, maxLength: 12 },
    );
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...readdirSync(vectors)), wounds, async (name, damage) => {
        const text = damage.reduce(damaged, readFileSync(new URL(name, vectors), 'latin1'));
        const brought = await calendarReader.read({ name, bytes: Buffer.from(text, 'latin1'), beginning: '' }, choices);
        const { meetings, refused } = 'unread' in brought ? { meetings: [], refused: brought.unread } : brought;
        assert.equal(new Set(meetings.map(({ key }) => key)).size, meetings.length);
        for (const { starts, ends, people, line, title, place } of meetings) {
          assert.ok(isInstantText(starts) && isInstantText(ends) && Date.parse(ends) > Date.parse(starts));
          assert.ok(people.length > 0 && line >= 1 && title.isWellFormed() && (place ?? '').isWellFormed());
        }
        for (const { line, reason } of refused) assert.ok(line >= 1 && reason.length > 20 && reason.isWellFormed());
      }),
      { numRuns: 60 },
    );
  });

  it('is not followed where its rules have no end, however many there are', async () => {
    const bo = 'ATTENDEE:mailto:bo@example.com';
    const rules = ['FREQ=MINUTELY', 'FREQ=DAILY;COUNT=9999999', 'FREQ=YEARLY;BYWEEKNO=53;BYDAY=MO;BYYEARDAY=1'];
    const series = Array.from({ length: 3_000 }, (_, index) =>
      ['BEGIN:VEVENT', `UID:${index}`, 'DTSTART:20200101T000000Z', `RRULE:${rules[index % 3]}`, bo, 'END:VEVENT'].join(
        '\n',
      ),
    );
    const daily = 'RRULE:FREQ=YEARLY;BYMONTH=1,2,3,4,5,6,7,8,9,10,11,12;BYDAY=MO,TU,WE,TH,FR,SA,SU';
    const change = [
      'BEGIN:STANDARD',
      'DTSTART:19700101T000000',
      'TZOFFSETFROM:+0100',
      'TZOFFSETTO:+0200',
      daily,
      'END:STANDARD',
    ];
    const zones = Array.from({ length: 30 }, (_, index) => [
      `BEGIN:VTIMEZONE\nTZID:z${index}`,
      ...Array.from({ length: 60 }, () => change.join('\n')),
      `END:VTIMEZONE\nBEGIN:VEVENT\nUID:z${index}\nDTSTART;TZID=z${index}:20260301T090000\n${bo}\nEND:VEVENT`,
    ]);
    const text = ['BEGIN:VCALENDAR', ...zones.flat(), ...series, 'END:VCALENDAR'].join('\n');
    const brought = await calendarReader.read({ name: 'x', bytes: Buffer.from(text), beginning: '' }, choices);
    assert.ok(!('unread' in brought));
    assert.ok(brought.refused.some(({ reason }) => reason.includes('rules too long to follow')));
    assert.ok(brought.meetings.some(({ key }) => key === 'appointment z0'));
  });

  it('holds of one event no more lines than the largest crowd needs', () => {
    const lines = 'ATTENDEE:mailto:bo@example.com\n'.repeat(20_000);
    const text = `BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:u\n${lines}END:VEVENT\nEND:VCALENDAR\n`;
    const [event] = [...calendarComponents(new TextEncoder().encode(text), ['VEVENT'])];
    assert.equal(event && 'kind' in event && event.properties.length, 10_000);
  });
});

const pieces = [
  '\r\n',
  ':',
  ';',
  '"',
  ',',
  '\\',
  ' ',
  '\u0000',
  '\u00ff',
  'Z',
  '9',
  'BEGIN:VEVENT\r\n',
  'END:VEVENT\r\n',
  'BEGIN:VALARM\r\n',
  'BEGIN:VTIMEZONE\r\n',
  'RRULE:FREQ=MINUTELY;COUNT=9999999\r\n',
  'RRULE:FREQ=YEARLY;BYWEEKNO=53;BYSETPOS=-366\r\n',
  'RDATE;VALUE=PERIOD:20260310T150000Z/P1W\r\n',
  'EXDATE:99991231T235959Z\r\n',
  'DURATION:P99999999999W\r\n',
  'TZOFFSETTO:+9999\r\n',
  'SEQUENCE:1e999\r\n',
  ';TZID=__proto__',
  ';VALUE=DATE',
];

function damaged(text: string, [place, piece, kind]: readonly [number, string, string]): string {
  const at = place % (text.length + 1);
  const [before, after] = [text.slice(0, at), text.slice(at)];
  if (kind === 'put') return before + piece + after;
  if (kind === 'over') return before + piece + after.slice(piece.length);
  return kind === 'double' ? before + after.slice(0, 300) + after : before + after.slice(piece.length * 20);
}
