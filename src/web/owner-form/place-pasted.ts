/** A place as maps give it, both numbers in one: `41.8781, -87.6298`. */

export function placeIn(text: string): { readonly latitude: string; readonly longitude: string } | undefined {
  const [, latitude, longitude] = /^\s*([+-]?\d{1,2}(?:\.\d+)?)[,;\s]\s*([+-]?\d{1,3}(?:\.\d+)?)\s*$/.exec(text) ?? [];
  return latitude === undefined || longitude === undefined ? undefined : { latitude, longitude };
}
