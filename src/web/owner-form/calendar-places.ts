/** The flat list of calendars as countries, and the regions of the one that is chosen. */

export interface Place {
  readonly code: string;
  readonly name: string;
}

interface CalendarPlaces {
  readonly countries: readonly Place[];
  readonly country: Place | undefined;
  /** Of the country chosen; a region within a state bears both names. */
  readonly regions: readonly Place[];
}

/** What is chosen stands among them, also where the list did not arrive or does not know it. */
export function calendarPlaces(calendars: readonly Place[], chosen: string): CalendarPlaces {
  const nameByCode = new Map(calendars.map(({ code, name }) => [code, name]));
  const code = chosen.slice(0, 2);
  const country = chosen === '' ? undefined : { code, name: nameByCode.get(code) ?? code };
  const countries = calendars.filter((calendar) => !calendar.code.includes('-'));
  const regions = calendars
    .filter((calendar) => country !== undefined && calendar.code.startsWith(`${code}-`))
    .map((calendar) => ({ code: calendar.code, name: nameWithin(calendar, nameByCode) }));
  return {
    countries: country === undefined ? countries : withPlace(countries, country),
    country,
    regions: chosen.includes('-') ? withPlace(regions, { code: chosen, name: chosen }) : regions,
  };
}

/** "Illinois" of the United States; of a calendar by its whole code "Bayern, Germany". */
export function calendarName(calendars: readonly Place[], code: string): string {
  const { country, regions } = calendarPlaces(calendars, code);
  const region = regions.find((place) => place.code === code)?.name;
  return [region, country?.name].filter(Boolean).join(', ');
}

function nameWithin({ code, name }: Place, nameByCode: ReadonlyMap<string, string>): string {
  const [country, state, region] = code.split('-');
  const above = region === undefined ? undefined : nameByCode.get(`${country}-${state}`);
  return above === undefined ? name : `${above} – ${name}`;
}

function withPlace(places: readonly Place[], place: Place): readonly Place[] {
  return places.some(({ code }) => code === place.code) ? places : [...places, place];
}
