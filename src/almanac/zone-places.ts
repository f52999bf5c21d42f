/** Where the main city of a time zone lies: the facts of the tz database, gathered by scripts/zone-places.mjs. */

import type { TimeZone } from '../core/facts/time.ts';
import { zoneNamed } from './zones.ts';
import zonePlaces from './zone-places.json' with { type: 'json' };

/** Degrees, north and east positive. */
export interface Place {
  readonly latitude: number;
  readonly longitude: number;
}

/** Latitude and longitude by zone; an alias has those of the zone that it stands for. */
const places: Readonly<Record<string, readonly number[]>> = zonePlaces;

/** Undefined for zones that are no place: `UTC`, `Etc/GMT+5`. */
export function placeOfZone(zone: TimeZone): Place | undefined {
  const [latitude, longitude] = places[zoneNamed(zone) ?? ''] ?? [];
  return latitude === undefined || longitude === undefined ? undefined : { latitude, longitude };
}
