/** What is known of an owner before they have said anything: their time zone, and the holidays where they are certain. */

import { isHolidayCalendar } from '../../almanac/holiday-calendars.ts';
import { ownerDefaults } from '../../core/facts/owner.ts';
import type { Owner } from '../../core/facts/owner.ts';

/** @param locale as the system spells it: `en_US.UTF-8` */
export function firstOwner(timeZone: string, locale: string | undefined): Owner {
  const country = certainCountry(timeZone, locale);
  const holidays = country !== undefined && isHolidayCalendar(country) ? country : null;
  return { ...ownerDefaults, timeZone, holidays };
}

/** The country of the locale if it keeps the time zone, else the one country that does. */
function certainCountry(timeZone: string, locale: string | undefined): string | undefined {
  if (!timeZone.includes('/') || timeZone.startsWith('Etc/')) return undefined;
  // The lists of countries know a zone by one name only, which need not be its newest.
  const zone = new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone;
  const spoken = /^[a-z]{2,3}[_-]([A-Z]{2})\b/.exec(locale ?? '')?.[1];
  if (spoken !== undefined && countryKeeping(zone, spoken) !== undefined) return spoken;
  const [country, ...others] = new Set(regionCodes().flatMap((code) => countryKeeping(zone, code) ?? []));
  return others.length === 0 ? country : undefined;
}

function regionCodes(): readonly string[] {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  return letters.flatMap((first) => letters.map((second) => first + second));
}

/** The country's code of today (`DD` is `DE` now), if one of its time zones has this name. */
function countryKeeping(timeZone: string, code: string): string | undefined {
  const country = new Intl.Locale(`und-${code}`);
  return country.getTimeZones()?.includes(timeZone) === true ? country.region : undefined;
}
