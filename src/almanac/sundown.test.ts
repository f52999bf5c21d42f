import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ownerDefaults, type Owner } from '../core/facts/owner.ts';
import { dayMs, dayOfText, textOfDay, textOfInstant } from './calendar-text.ts';
import { sundownFor } from './sundown.ts';
import { placeOfZone } from './zone-places.ts';
import { zoneClock } from './zones.ts';

function sundown(timeZone: string, date: string, location?: Owner['location']): string {
  const instant = sundownFor({ ...ownerDefaults, timeZone, ...(location && { location }) })(dayOfText(date));
  return textOfInstant(instant, zoneClock(timeZone).offsetAt(instant));
}

/** Minutes from one clock time to another. */
const apart = (instant: string, expected: string) => Math.abs(Date.parse(instant) - Date.parse(expected)) / 60_000;

describe('sundown', () => {
  it('is that of the main city of the zone, where the owner names no place', () => {
    assert.ok(apart(sundown('America/Chicago', '2026-03-06'), '2026-03-06T17:48:00-06:00') < 2);
    assert.ok(apart(sundown('Europe/London', '2026-06-21'), '2026-06-21T21:21:00+01:00') < 2);
    assert.equal(sundown('US/Central', '2026-03-06'), sundown('America/Chicago', '2026-03-06'));
  });

  it('is that of the place where the owner lives, where it is known', () => {
    const madisonIsWest = sundown('America/Chicago', '2026-03-06', { latitude: 43.07, longitude: -89.4 });
    assert.ok(madisonIsWest > sundown('America/Chicago', '2026-03-06'));
  });

  it('is told to the second, so that it reads alike everywhere', () => {
    assert.match(sundown('America/Chicago', '2026-03-06'), /^2026-03-06T17:4\d:\d\d-06:00$/);
  });

  it('moves by the hour with the clocks, on both changes of daylight saving', () => {
    assert.ok(apart(sundown('America/Chicago', '2026-03-08'), '2026-03-08T18:51:00-05:00') < 2);
    assert.ok(apart(sundown('America/Chicago', '2026-11-01'), '2026-11-01T16:43:00-06:00') < 2);
  });

  it('is 18:00 in polar day and polar night, where the sun does not set', () => {
    assert.equal(sundown('Arctic/Longyearbyen', '2026-06-21'), '2026-06-21T18:00:00+02:00');
    assert.equal(sundown('Arctic/Longyearbyen', '2026-12-21'), '2026-12-21T18:00:00+01:00');
  });

  it('is 18:00 in a zone without a city, where nobody can say', () => {
    assert.equal(sundown('Etc/GMT+5', '2026-03-06'), '2026-03-06T18:00:00-05:00');
    assert.equal(sundown('UTC', '2026-03-06'), '2026-03-06T18:00:00+00:00');
  });

  it('is the last second of a day whose sun sets after midnight, so that it stays on its day', () => {
    assert.equal(sundown('Atlantic/Reykjavik', '2026-06-21'), '2026-06-21T23:59:59+00:00');
    assert.match(sundown('Atlantic/Reykjavik', '2026-03-21'), /^2026-03-21T19:/);
  });

  it('lies on its own day, in daylight, in every zone of the world through a whole year', () => {
    for (const zone of Intl.supportedValuesOf('timeZone')) {
      const clock = zoneClock(zone);
      const sundownOf = sundownFor({ ...ownerDefaults, timeZone: zone });
      for (let day = dayOfText('2026-01-01'); day < dayOfText('2027-01-01'); day += 5) {
        const instant = sundownOf(day);
        const wall = instant + clock.offsetAt(instant);
        assert.equal(Math.floor(wall / dayMs), day, `${zone} ${textOfDay(day)}`);
        // Before a polar night the sun sets before the clocks show noon.
        assert.ok(wall - day * dayMs > 11 * 3_600_000, `${zone} ${textOfDay(day)} is not in the morning`);
      }
    }
  });

  it('is that of the local day east of UTC+12 and at UTC-11, where the date of London is another', () => {
    assert.ok(apart(sundown('Pacific/Kiritimati', '2026-03-20'), '2026-03-20T18:37:00+14:00') < 5);
    assert.ok(apart(sundown('Pacific/Apia', '2026-03-20'), '2026-03-20T18:35:00+13:00') < 5);
    assert.ok(apart(sundown('Pacific/Pago_Pago', '2026-03-20'), '2026-03-20T18:31:00-11:00') < 5);
  });
});

describe('the main city of a zone', () => {
  it('is known for every zone and alias but those that are no place', () => {
    for (const zone of Intl.supportedValuesOf('timeZone')) {
      assert.equal(placeOfZone(zone) === undefined, /^(Etc\/|UTC$|GMT$)/.test(zone), zone);
    }
    for (const alias of [
      'US/Pacific',
      'Asia/Calcutta',
      'Europe/Kiev',
      'EST5EDT',
      'CET',
      'GB',
      'Asia/Saigon',
      'NZ-CHAT',
      'Japan',
    ]) {
      assert.notEqual(placeOfZone(alias), undefined, alias);
    }
  });

  it('lies on the right side of the equator and of Greenwich', () => {
    assert.deepEqual(placeOfZone('America/Chicago'), { latitude: 41.85, longitude: -87.65 });
    assert.deepEqual(placeOfZone('Australia/Sydney'), { latitude: -33.87, longitude: 151.22 });
  });
});
