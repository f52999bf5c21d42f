/** The measures of the map, in rem, and the line from one card to another. */

import type { Line, MapShape, Place } from './map-places.ts';

interface Measures {
  readonly step: { readonly x: number; readonly y: number };
  readonly card: { readonly width: number; readonly height: number };
}

export const measures: Readonly<Record<MapShape, Measures>> = {
  wide: { step: { x: 16.75, y: 6 }, card: { width: 14.25, height: 5 } },
  narrow: { step: { x: 1.75, y: 5.75 }, card: { width: 14, height: 5 } },
};

/** How far a bow hangs under the cards that it joins: the room between two rows. */
const dip = 1;

/** Where the lines of a list leave a card, from its edge. */
const stem = 0.875;

export function linePath({ from, to, isAside }: Line, shape: MapShape): string {
  if (isAside) return asidePath(from, to, shape);
  return shape === 'wide' ? widePath(from, to) : narrowPath(from, to);
}

/** Along the line, or down between the columns and then in. */
function widePath(from: Place, to: Place): string {
  const start = right(from, 'wide');
  const end = left(to, 'wide');
  if (from.row === to.row) return `M${start.x} ${start.y}H${end.x}`;
  const between = (start.x + end.x) / 2;
  return `M${start.x} ${start.y}H${between}V${end.y}H${end.x}`;
}

/** Down from under a card, and in to the next. */
function narrowPath(from: Place, to: Place): string {
  const { step, card } = measures.narrow;
  const x = from.column * step.x + stem;
  const end = left(to, 'narrow');
  return `M${x} ${from.row * step.y + card.height}V${end.y}H${end.x}`;
}

/** A bow, so that it is told from the lines of the tree. */
function asidePath(from: Place, to: Place, shape: MapShape): string {
  const { step, card } = measures[shape];
  const foot = ({ column, row }: Place) => ({ x: column * step.x + card.width * 0.75, y: row * step.y + card.height });
  const start = foot(from);
  const end = foot(to);
  return `M${start.x} ${start.y}C${start.x} ${start.y + dip} ${end.x} ${end.y + dip} ${end.x} ${end.y}`;
}

function left({ column, row }: Place, shape: MapShape): { readonly x: number; readonly y: number } {
  const { step, card } = measures[shape];
  return { x: column * step.x, y: row * step.y + card.height / 2 };
}

function right(place: Place, shape: MapShape): { readonly x: number; readonly y: number } {
  const { x, y } = left(place, shape);
  return { x: x + measures[shape].card.width, y };
}
