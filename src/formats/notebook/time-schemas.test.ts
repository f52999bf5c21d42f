import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { clockSchema, isDateText, isInstantText, isTimeZone } from './time-schemas.ts';

describe('dates', () => {
  it('are those that the calendar has, so that no reader rolls one over into the next month', () => {
    for (const date of ['2024-02-29', '2000-02-29', '1900-01-01', '2200-12-31', '2026-04-30'])
      assert.ok(isDateText(date), date);
    for (const date of [
      '2026-02-30',
      '2026-02-29',
      '1900-02-29',
      '2026-13-01',
      '2026-00-10',
      '2026-04-31',
      '2026-4-1',
      '1899-12-31',
      '2201-01-01',
      '2026-03-10 ',
    ]) {
      assert.ok(!isDateText(date), date);
    }
  });
});

describe('instants', () => {
  it('have an offset and at most milliseconds, so that each stands for one moment that every store keeps', () => {
    for (const instant of ['2026-03-10T15:00:00-05:00', '2026-03-10T15:00:00Z', '2026-03-10T15:00:00.123+13:45'])
      assert.ok(isInstantText(instant), instant);
    for (const instant of [
      '2026-03-10T15:00:00',
      '2026-03-10 15:00:00Z',
      '2026-03-10T15:00Z',
      '2026-03-10T24:00:00Z',
      '2026-03-10T23:59:60Z',
      '2026-02-30T10:00:00Z',
      '2026-03-10T15:00:00.1234Z',
      '2026-03-10T15:00:00+24:00',
      '2026-03-10t15:00:00z',
    ]) {
      assert.ok(!isInstantText(instant), instant);
    }
  });
});

describe('time zones', () => {
  it('are names of the IANA base, never bare offsets, which know no summer time', () => {
    for (const zone of ['America/Chicago', 'Pacific/Chatham', 'UTC', 'Etc/GMT+5', 'America/Argentina/Buenos_Aires'])
      assert.ok(isTimeZone(zone), zone);
    for (const zone of ['+05:00', 'Mars/Olympus', '', 'America/Chicago ', 'toString'])
      assert.ok(!isTimeZone(zone), zone);
  });
});

describe('times of day', () => {
  it('are on a 24-hour clock', () => {
    for (const clock of ['00:00', '09:00', '23:59']) assert.ok(clockSchema.safeParse(clock).success, clock);
    for (const clock of ['24:00', '9:00', '12:60', '12:00:00']) assert.ok(!clockSchema.safeParse(clock).success, clock);
  });
});
