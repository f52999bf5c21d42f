/** Whom a key or a finger means. */

import type { Point } from './view.ts';

export const directions = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
} as const satisfies Readonly<Record<string, Point>>;

export type ArrowKey = keyof typeof directions;

export function isArrow(key: string): key is ArrowKey {
  return Object.hasOwn(directions, key);
}

/** Within a right angle and a little more: of four arrows, one always leads to each who is linked. */
const widest = Math.cos((50 * Math.PI) / 180);

type Places = ReadonlyMap<string, Point>;

interface Standpoint {
  readonly from: string;
  readonly linked: readonly string[];
  readonly places: Places;
}

/** Of those who are linked, whoever lies most in the direction of an arrow. */
export function linkedTowards({ from, linked, places }: Standpoint, towards: Point): string | undefined {
  const start = places.get(from);
  if (start === undefined) return undefined;
  let best: string | undefined;
  let straightest = widest;
  for (const id of linked) {
    const place = places.get(id);
    if (place === undefined) continue;
    const [x, y] = [place.x - start.x, place.y - start.y];
    const straight = (x * towards.x + y * towards.y) / Math.max(Math.hypot(x, y), Number.EPSILON);
    if (straight > straightest) [best, straightest] = [id, straight];
  }
  return best;
}

/** Whoever is nearest to a point, if they are near enough. */
export function nearestTo(point: Point, places: Places, within: number): string | undefined {
  let best: string | undefined;
  let least = within;
  for (const [id, { x, y }] of places) {
    const distance = Math.hypot(x - point.x, y - point.y);
    if (distance <= least) [best, least] = [id, distance];
  }
  return best;
}
