/** JSON that still is JSON, with other things in it than one would think. */

import type { Chance } from '../chance.ts';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const odd: readonly Json[] = [
  null,
  true,
  0,
  -1,
  1.5,
  1e300,
  2 ** 53,
  '',
  ' ',
  '\u0000',
  '\ud800',
  '\u202eevil',
  '0000-00-00',
  '2026-02-30',
  '2026-03-05T25:00:00Z',
  '99999-01-01',
  '1899-12-31',
  'x'.repeat(30_000),
  'a\nb',
  '=1+1',
  'data:image/png;base64,AAA',
  'data:text/html;base64,PHNjcmlwdD4=',
  'javascript:alert(1)',
  [],
  [[]],
  [null],
  {},
  { id: null },
  { __proto__: null, constructor: 1 },
  Array.from({ length: 3_000 }, () => 'a'),
];

/** The same text where it is no JSON. */
export function brokenJson(text: string, chance: Chance): string {
  let whole: Json;
  try {
    whole = JSON.parse(text) as Json;
  } catch {
    return text;
  }
  const places = placesIn(whole);
  if (places.length === 0) return text;
  for (let time = 0; time < chance.between(1, 4); time += 1) change(chance.pick(places), chance);
  return JSON.stringify(whole, null, chance.pick([0, 2]));
}

interface Place {
  readonly inside: Json[] | { [key: string]: Json };
  readonly key: string;
}

function placesIn(value: Json): readonly Place[] {
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => [{ inside: value, key }, ...placesIn(inner)]);
}

function change({ inside, key }: Place, { between, pick }: Chance): void {
  const owner = inside as Record<string, Json>;
  const now = owner[key] ?? null;
  const kind = between(0, 6);
  if (kind === 0 && !Array.isArray(inside)) Reflect.deleteProperty(owner, key);
  else if (kind === 1 && Array.isArray(inside)) inside.splice(between(0, inside.length + 1), 0, structuredClone(now));
  else if (kind === 2 && !Array.isArray(inside))
    owner[pick(['id', 'name', 'uuid', 'at', 'toString', 'Name'])] = structuredClone(now);
  else if (kind === 3) owner[key] = [structuredClone(now)];
  else if (kind === 4) owner[key] = { [pick(Object.keys(inside))]: structuredClone(now) };
  else owner[key] = structuredClone(pick(odd));
}
