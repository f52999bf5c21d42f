import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { isInstantText } from '../notebook/time-schemas.ts';
import { calendarReader } from './calendar-reader.ts';

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
      { numRuns: 150 },
    );
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
