import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { dayMs, dayOfText } from './calendar-text.ts';
import { isTimeZone, zoneClock } from './zones.ts';

/** Zones that do something unusual, and a few that do nothing at all. */
const zones = [
  'America/Chicago',
  'America/New_York',
  'Europe/Berlin',
  'Europe/Dublin',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'Pacific/Apia',
  'Pacific/Kiritimati',
  'Pacific/Chatham',
  'Africa/Cairo',
  'America/Sao_Paulo',
  'America/Havana',
  'Africa/Casablanca',
  'America/St_Johns',
  'Asia/Manila',
  'Asia/Tehran',
  'Asia/Gaza',
  'America/Toronto',
  'Antarctica/Troll',
  'US/Central',
  'UTC',
  'Etc/GMT+12',
];
const anyZone = fc.constantFrom(...zones);
const anyInstant = fc.integer({ min: Date.parse('1840-01-01T00:00:00Z'), max: Date.parse('2200-01-01T00:00:00Z') });
const plainDate = (day: number) => Temporal.PlainDate.from('1970-01-01').add({ days: day });

describe('the clocks of a zone', () => {
  it('show what Temporal shows at any instant, so that the faster way is not another way', () => {
    fc.assert(
      fc.property(anyZone, anyInstant, (zone, instant) => {
        const expected =
          Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone).offsetNanoseconds / 1e6;
        assert.equal(zoneClock(zone).offsetAt(instant), expected);
      }),
      { numRuns: 2000 },
    );
  });

  it('show what Temporal shows on both sides of every change, where a mistake would hide', () => {
    for (const zone of zones) {
      for (const { epochMilliseconds: change } of changes(zone)) {
        for (const instant of [change - 1, change, change + 1]) {
          const expected =
            Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone).offsetNanoseconds / 1e6;
          assert.equal(zoneClock(zone).offsetAt(instant), expected, `${zone} ${instant}`);
        }
      }
    }
  });

  it('are read back as Temporal does, skipped and repeated times included', () => {
    for (const zone of zones) {
      for (const change of changes(zone)) {
        for (const minutes of [-1500, -61, -60, -30, -1, 0, 1, 29, 30, 59, 60, 61, 1439]) {
          const wall = change.toPlainDateTime().add({ minutes });
          const expected = wall.toZonedDateTime(zone).epochMilliseconds;
          assert.equal(zoneClock(zone).instantOf(wallMs(wall)), expected, `${zone} ${wall}`);
        }
      }
    }
  });

  it('begin each day as Temporal does, also where midnight or the whole day is skipped', () => {
    const days = fc.integer({ min: dayOfText('1900-01-01'), max: dayOfText('2100-01-01') });
    fc.assert(
      fc.property(anyZone, days, (zone, day) => {
        assert.equal(zoneClock(zone).startOf(day), plainDate(day).toZonedDateTime(zone).epochMilliseconds);
      }),
      { numRuns: 1000 },
    );
    for (const zone of zones) {
      for (const change of changes(zone)) {
        const day = Math.floor(wallMs(change.toPlainDateTime()) / dayMs);
        const expected = plainDate(day).toZonedDateTime(zone).epochMilliseconds;
        assert.equal(zoneClock(zone).startOf(day), expected, `${zone} ${day}`);
      }
    }
  });

  it('begin the day that Samoa skipped where the next one begins, since the rest of the world counts it', () => {
    const samoa = zoneClock('Pacific/Apia');
    assert.equal(samoa.startOf(dayOfText('2011-12-30')), Date.parse('2011-12-30T10:00:00Z'));
    assert.equal(samoa.startOf(dayOfText('2011-12-31')), Date.parse('2011-12-30T10:00:00Z'));
    assert.equal(samoa.startOf(dayOfText('2011-12-29')), Date.parse('2011-12-29T10:00:00Z'));
  });
});

describe('names of zones', () => {
  it('are those of the tz database and their aliases, so that every address book can be read', () => {
    for (const zone of [
      ...Intl.supportedValuesOf('timeZone'),
      'US/Central',
      'Asia/Calcutta',
      'UTC',
      'Etc/GMT+5',
      'EST5EDT',
    ]) {
      assert.ok(isTimeZone(zone), zone);
    }
  });

  it('may be written in any case of letters, as files of others do', () => {
    assert.ok(isTimeZone('america/chicago'));
    const instant = Date.parse('2026-07-01T00:00:00Z');
    assert.equal(zoneClock('AMERICA/CHICAGO').offsetAt(instant), zoneClock('America/Chicago').offsetAt(instant));
  });

  it('are nothing else, since a bare offset has no daylight saving and no city', () => {
    for (const name of ['', '+05:30', 'Mars/Olympus', 'Chicago', 'America/Chicago ', '2026-01-01']) {
      assert.ok(!isTimeZone(name), name);
    }
    assert.throws(() => zoneClock('Mars/Olympus'), RangeError);
  });
});

/** Every change of a zone from its first until 2040. */
function changes(zone: string): readonly Temporal.ZonedDateTime[] {
  const found: Temporal.ZonedDateTime[] = [];
  let change = Temporal.Instant.from('1800-01-01T00:00:00Z').toZonedDateTimeISO(zone).getTimeZoneTransition('next');
  while (change !== null && change.year < 2040) {
    found.push(change);
    change = change.getTimeZoneTransition('next');
  }
  return found;
}

function wallMs(wall: Temporal.PlainDateTime): number {
  return wall.toZonedDateTime('UTC').epochMilliseconds;
}
