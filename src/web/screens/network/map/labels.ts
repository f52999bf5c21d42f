/** Whose names are written: as many as there is room for, those from whom most came first. */

import { dotRadius } from './dot-radius.ts';
import type { MapPerson } from './map-model.ts';
import { inFrame } from './view.ts';
import type { Frame, Point, View } from './view.ts';

interface Label extends Point {
  readonly id: string;
  readonly text: string;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const most = 60;
const letterWidth = 7.2;
const lineHeight = 17;
const gap = 4;
const longest = 26;

/** @param first ids whose names are written whatever else is */
export function labels(
  people: readonly MapPerson[],
  first: ReadonlySet<string>,
  { places, view, frame }: { readonly places: ReadonlyMap<string, Point>; readonly view: View; readonly frame: Frame },
): readonly Label[] {
  const written: Label[] = [];
  const taken: Box[] = [];
  const inTurn = [...people.filter(({ id }) => first.has(id)), ...people.filter(({ id }) => !first.has(id))];
  for (const { id, name, reach } of inTurn) {
    if (written.length >= most) break;
    const place = places.get(id);
    if (place === undefined) continue;
    const { x, y } = inFrame(view, place);
    if (x < 0 || y < 0 || x > frame.width || y > frame.height) continue;
    const text = name.length > longest ? `${name.slice(0, longest - 1).trimEnd()}…` : name;
    const foot = y + dotRadius(reach) * view.scale + 14;
    const half = (text.length * letterWidth) / 2;
    const middle = Math.max(Math.min(x, frame.width - half - gap), half + gap);
    const box = { left: middle - half - gap, right: middle + half + gap, top: foot - lineHeight, bottom: foot + gap };
    if (taken.some((other) => overlaps(box, other))) continue;
    taken.push(box);
    written.push({ id, text, x: middle, y: foot });
  }
  return written;
}

function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
