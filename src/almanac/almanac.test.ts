import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { ownerDefaults } from '../core/facts/owner.ts';
import { almanacFor } from './almanac.ts';

const chicago = almanacFor({ ...ownerDefaults, timeZone: 'America/Chicago', holidays: 'US' });
const at = (text: string) => chicago.instant(text);

describe('the almanac', () => {
  it("counts days on the owner's clock, so that an evening belongs to the day on which it is lived", () => {
    assert.equal(chicago.dateText(chicago.dayOf(at('2026-03-11T04:59:59Z'))), '2026-03-10');
    assert.equal(chicago.dateText(chicago.dayOf(at('2026-03-11T05:00:00Z'))), '2026-03-11');
    const kiritimati = almanacFor({ ...ownerDefaults, timeZone: 'Pacific/Kiritimati' });
    assert.equal(kiritimati.dateText(kiritimati.dayOf(at('2026-12-31T10:00:00Z'))), '2027-01-01');
  });

  it('keeps the time of day over both changes of daylight saving, so that three o’clock stays three o’clock', () => {
    assert.equal(chicago.plusDays(at('2026-03-07T15:00:00-06:00'), 1), at('2026-03-08T15:00:00-05:00'));
    assert.equal(chicago.plusDays(at('2026-10-31T15:00:00-05:00'), 1), at('2026-11-01T15:00:00-06:00'));
    assert.equal(chicago.plusDays(at('2026-01-10T12:00:00-06:00'), 30), at('2026-02-09T12:00:00-06:00'));
    assert.equal(chicago.plusDays(at('2028-02-28T12:00:00-06:00'), 1), at('2028-02-29T12:00:00-06:00'));
  });

  it('adds and takes days as Temporal does, for any instant', () => {
    const instants = fc.integer({ min: at('1970-01-01T00:00:00Z'), max: at('2100-01-01T00:00:00Z') });
    const zones = fc.constantFrom('America/Chicago', 'Australia/Lord_Howe', 'Africa/Cairo', 'Pacific/Apia');
    fc.assert(
      fc.property(zones, instants, fc.integer({ min: -400, max: 400 }), (timeZone, instant, days) => {
        const zoned = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(timeZone);
        const almanac = almanacFor({ ...ownerDefaults, timeZone });
        assert.equal(almanac.plusDays(instant, days), zoned.add({ days }).epochMilliseconds);
        assert.equal(almanac.dateText(almanac.dayOf(instant)), zoned.toPlainDate().toString());
      }),
    );
  });

  it('moves a skipped time forward and takes the first of a repeated one, as clocks are read', () => {
    assert.equal(chicago.clockAt(chicago.day('2026-03-08'), '02:30'), at('2026-03-08T03:30:00-05:00'));
    assert.equal(chicago.clockAt(chicago.day('2026-11-01'), '01:30'), at('2026-11-01T01:30:00-05:00'));
  });

  it("tells a time of day by another's clocks where it is asked to, for those who are called", () => {
    const day = chicago.day('2026-03-10');
    assert.equal(chicago.clockAt(day, '09:00', 'America/New_York'), at('2026-03-10T08:00:00-05:00'));
    assert.equal(chicago.clockAt(day, '09:00', 'Asia/Kathmandu'), at('2026-03-10T09:00:00+05:45'));
  });

  it("writes instants at the owner's own offset of that day, summer and winter", () => {
    assert.equal(chicago.instantText(at('2026-01-10T18:00:00Z')), '2026-01-10T12:00:00-06:00');
    assert.equal(chicago.instantText(at('2026-07-10T17:00:00Z')), '2026-07-10T12:00:00-05:00');
  });

  it('loads no holidays before the first business day is asked for, so that a process starts quickly', () => {
    const unknown = almanacFor({ ...ownerDefaults, timeZone: 'UTC', holidays: 'XX' });
    assert.equal(unknown.dayOf(0), 0);
    assert.throws(() => unknown.isBusinessDay(0), RangeError);
  });
});
