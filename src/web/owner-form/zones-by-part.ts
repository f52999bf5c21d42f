/** Every time zone that the browser knows, by its part of the world; the one that stands is always among them. */

export function zonesByPart(present: string): readonly (readonly [string, readonly string[]])[] {
  const zones = new Set([...Intl.supportedValuesOf('timeZone'), present]);
  const parts = Map.groupBy(zones, (zone) => (zone.includes('/') ? (zone.split('/')[0] ?? zone) : zone));
  return [...parts]
    .map(([part, within]) => [part, within.toSorted(byCity)] as const)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
}

function byCity(one: string, other: string): number {
  return (one.split('/').at(-1) ?? one).localeCompare(other.split('/').at(-1) ?? other, 'en');
}
