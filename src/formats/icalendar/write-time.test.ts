import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { timeProperty } from './write-time.ts';

const zones = fc.constantFrom(...Intl.supportedValuesOf('timeZone'));
const from = Date.UTC(1975, 0, 1);
const until = Date.UTC(2037, 0, 1);

/** As Temporal has it: by the clock, or in UTC where the clock does not tell. */
function asTemporalHasIt(at: number, zone: string): string {
  const wall = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDateTime();
  const [first, second] = (['earlier', 'later'] as const).map((disambiguation) =>
    wall.toZonedDateTime(zone, { disambiguation }),
  );
  const isClear = first?.epochMilliseconds === second?.epochMilliseconds;
  const shown = isClear ? wall : Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO('UTC').toPlainDateTime();
  const text = shown.toString({ smallestUnit: 'second' }).replaceAll(/[-:]/g, '');
  return isClear ? `DUE;TZID=${zone}:${text}` : `DUE:${text}Z`;
}

describe('timeProperty', () => {
  it('writes any instant by the clock of any zone, and in UTC where the clock shows the same twice', () => {
    fc.assert(
      fc.property(zones, fc.integer({ min: from, max: until }), (zone, at) => {
        assert.equal(timeProperty('DUE', at, zone), asTemporalHasIt(at, zone));
      }),
      { numRuns: 300 },
    );
  });

  it('does so to the second around each change of the clocks', () => {
    fc.assert(
      fc.property(zones, fc.integer({ min: from, max: until }), (zone, somewhen) => {
        const start = Temporal.Instant.fromEpochMilliseconds(somewhen).toZonedDateTimeISO(zone);
        const change = start.getTimeZoneTransition('next')?.epochMilliseconds;
        if (change === undefined) return;
        const hour = 3_600_000;
        for (const by of [-2 * hour, -hour - 1000, -hour, -1000, 0, 1000, hour - 1000, hour, 2 * hour]) {
          assert.equal(timeProperty('DUE', change + by, zone), asTemporalHasIt(change + by, zone));
        }
      }),
    );
  });
});
