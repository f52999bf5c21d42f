/** The public-holiday calendars by the names of their countries and regions, to choose one from. */

import { holidayDataText } from './holiday-calendars.ts';

export interface HolidayCalendar {
  readonly code: string;
  readonly name: string;
}

/** A country, state or region as date-holidays names it; of the languages the first is its own. */
interface NamedPlace {
  readonly name?: string;
  readonly names?: Readonly<Record<string, string>>;
  readonly states?: Readonly<Record<string, NamedPlace>>;
  readonly regions?: Readonly<Record<string, NamedPlace>>;
}

let kept: readonly HolidayCalendar[] | undefined;

/** Countries by name, each followed by its states, and those by their regions. Read once, and then kept. */
export function holidayCalendars(): readonly HolidayCalendar[] {
  kept ??= calendarsWithin(JSON.parse(holidayDataText()).holidays as Readonly<Record<string, NamedPlace>>, '');
  return kept;
}

function calendarsWithin(places: Readonly<Record<string, NamedPlace>>, above: string): readonly HolidayCalendar[] {
  return Object.entries(places)
    .map(([key, place]) => ({ code: `${above}${key}`, name: nameOf(key, place), place }))
    .toSorted((one, other) => one.name.localeCompare(other.name, 'en'))
    .flatMap(({ code, name, place }) => [
      { code, name },
      ...calendarsWithin(place.states ?? {}, `${code}-`),
      ...calendarsWithin(place.regions ?? {}, `${code}-`),
    ]);
}

function nameOf(key: string, { name, names = {} }: NamedPlace): string {
  return names['en'] ?? name ?? Object.values(names)[0] ?? key;
}
