import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { timeZoneLines } from './write-time-zone.ts';

const yearMs = 365.25 * 86_400_000;
const from = Date.UTC(1975, 0, 1);
const until = Date.UTC(2037, 0, 1);

/** What another reader makes of the lines: the offset of the zone, in milliseconds, by the clock on its wall. */
function offsetByClock(lines: readonly string[]): (wall: string) => number {
  const zone = new ICAL.Timezone({ component: new ICAL.Component(ICAL.parse(lines.join('\r\n'))) });
  return (wall) => zone.utcOffset(ICAL.Time.fromDateTimeString(wall)) * 1000;
}

function transitions(zone: string): readonly number[] {
  const found: number[] = [];
  let next = Temporal.Instant.fromEpochMilliseconds(from).toZonedDateTimeISO(zone).getTimeZoneTransition('next');
  while (next !== null && next.epochMilliseconds < until) {
    found.push(next.epochMilliseconds);
    next = next.getTimeZoneTransition('next');
  }
  return found;
}

const zoned = (at: number, zone: string) => Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);

/** In an hour that comes twice the clock on the wall does not tell the instant. */
function comesTwice(at: number, zone: string): boolean {
  const wall = zoned(at, zone).toPlainDateTime();
  const [first, second] = (['earlier', 'later'] as const).map((disambiguation) =>
    wall.toZonedDateTime(zone, { disambiguation }),
  );
  return first?.epochMilliseconds !== second?.epochMilliseconds;
}

const someZones = [
  'America/Chicago',
  'America/Sao_Paulo',
  'America/St_Johns',
  'Africa/Casablanca',
  'Africa/Monrovia',
  'Asia/Kathmandu',
  'Asia/Kolkata',
  'Asia/Pyongyang',
  'Australia/Lord_Howe',
  'Europe/Berlin',
  'Europe/Dublin',
  'Europe/Istanbul',
  'Pacific/Apia',
  'Pacific/Chatham',
  'UTC',
];

const zones = fc.oneof(fc.constantFrom(...someZones), fc.constantFrom(...Intl.supportedValuesOf('timeZone')));

describe('timeZoneLines', () => {
  it('has every change of the clocks, as RFC 5545 writes New York in its example', () => {
    const lines = timeZoneLines('America/New_York', Date.UTC(1998, 0, 1), Date.UTC(1998, 11, 1));
    assert.deepEqual(lines, [
      'BEGIN:VTIMEZONE',
      'TZID:America/New_York',
      'BEGIN:STANDARD',
      'DTSTART:19971026T020000',
      'TZOFFSETFROM:-0400',
      'TZOFFSETTO:-0500',
      'END:STANDARD',
      'BEGIN:DAYLIGHT',
      'DTSTART:19980405T020000',
      'TZOFFSETFROM:-0500',
      'TZOFFSETTO:-0400',
      'END:DAYLIGHT',
      'BEGIN:STANDARD',
      'DTSTART:19981025T020000',
      'TZOFFSETFROM:-0400',
      'TZOFFSETTO:-0500',
      'END:STANDARD',
      'END:VTIMEZONE',
    ]);
  });

  it('says that a zone without any change always has the offset it has', () => {
    assert.deepEqual(timeZoneLines('UTC', 0, 1).slice(2), [
      'BEGIN:STANDARD',
      'DTSTART:19000101T000000',
      'TZOFFSETFROM:+0000',
      'TZOFFSETTO:+0000',
      'END:STANDARD',
      'END:VTIMEZONE',
    ]);
  });

  it('writes the seconds of an offset that has some', () => {
    const lines = timeZoneLines('Africa/Monrovia', Date.UTC(1970, 0, 1), Date.UTC(1970, 1, 1));
    assert.ok(lines.includes('TZOFFSETTO:-004430'));
  });

  it('gives another reader the offset that Temporal has, around each change of the clocks in any zone', () => {
    fc.assert(
      fc.property(zones, (zone) => {
        const offsetAt = offsetByClock(timeZoneLines(zone, from, until));
        for (const change of transitions(zone)) {
          for (const at of [change - 86_400_000, change - 1000, change, change + 1000, change + 86_400_000]) {
            if (comesTwice(at, zone)) continue;
            const time = zoned(at, zone);
            const wall = time.toPlainDateTime().toString({ smallestUnit: 'second' });
            assert.equal(offsetAt(wall) * 1e6, time.offsetNanoseconds, `${zone} ${wall}`);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it('needs no more of a zone than the years that are asked for', () => {
    fc.assert(
      fc.property(zones, fc.integer({ min: from, max: until - yearMs }), (zone, at) => {
        const offsetAt = offsetByClock(timeZoneLines(zone, at, at + yearMs));
        for (let step = 0; step <= 12; step += 1) {
          const asked = at - (at % 1000) + 1000 + Math.floor((step * yearMs) / 13_000) * 1000;
          if (comesTwice(asked, zone)) continue;
          const time = zoned(asked, zone);
          assert.equal(
            offsetAt(time.toPlainDateTime().toString({ smallestUnit: 'second' })) * 1e6,
            time.offsetNanoseconds,
          );
        }
      }),
    );
  });
});
