/** What is known of an owner before they have said anything: their time zone, and the holidays where they are certain. */

import { isHolidayCalendar } from '../../almanac/holiday-calendars.ts';
import { ownerDefaults } from '../../core/facts/owner.ts';
import type { Owner } from '../../core/facts/owner.ts';

/** @param locale as the system spells it: `en_US.UTF-8` */
export function firstOwner(timeZone: string, locale: string | undefined): Owner {
  return { ...ownerDefaults, timeZone, holidays: certainHolidays(timeZone, locale) };
}

/** Of the one country that has the time zone, or of the locale's country if it is one of several. */
function certainHolidays(timeZone: string, locale: string | undefined): string | null {
  const countries = countriesWith(timeZone);
  const spoken = /^[a-z]{2,3}[_-]([A-Z]{2})\b/.exec(locale ?? '')?.[1];
  const country = countries.length === 1 ? countries[0] : countries.find((code) => code === spoken);
  return country !== undefined && isHolidayCalendar(country) ? country : null;
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

function countriesWith(timeZone: string): readonly string[] {
  const codes = [...letters].flatMap((first) => [...letters].map((second) => first + second));
  return codes.filter((code) => new Intl.Locale(`und-${code}`).getTimeZones()?.includes(timeZone) === true);
}
