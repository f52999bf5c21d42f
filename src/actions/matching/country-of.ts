/** In which country an owner dials a number that has no prefix. */

import { getCountries } from 'libphonenumber-js/min';
import type { Owner } from '../../core/facts/owner.ts';
import type { TimeZone } from '../../core/facts/time.ts';
import type { Country } from './ways-to-reach.ts';

/** That of the holidays, else that of the time zone; undefined where neither tells. */
export function countryOf({ holidays, timeZone }: Pick<Owner, 'holidays' | 'timeZone'>): Country | undefined {
  const code = holidays?.slice(0, 2).toUpperCase();
  return getCountries().find((country) => country === code) ?? countryOfZone(timeZone);
}

/** The first by name, where several countries share the clock: they mostly share the prefix, too. */
function countryOfZone(timeZone: TimeZone): Country | undefined {
  return getCountries().find((country) => zonesOf(country).includes(timeZone));
}

function zonesOf(country: Country): readonly string[] {
  return new Intl.Locale(`und-${country}`).getTimeZones?.() ?? [];
}
