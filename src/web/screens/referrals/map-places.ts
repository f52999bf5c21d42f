/** Where each one stands on the map: a column for each step from the source, and rows in which nothing overlaps. */

import type { Branch, Forest, Way } from './referral-forest.ts';

export interface Place {
  readonly column: number;
  readonly row: number;
}

/**
 * `wide`: a chain reads along a line, and only what branches off takes lines below it. `narrow`: one line each, as in a
 * list, so that it fits a phone.
 */
export type MapShape = 'wide' | 'narrow';

export interface MapPlaces {
  readonly places: ReadonlyMap<string, Place>;
  readonly columns: number;
  readonly rows: number;
}

export function mapPlaces(roots: readonly Branch[], shape: MapShape): MapPlaces {
  const places = new Map<string, Place>();
  let rows = 0;
  let columns = 0;
  const put = (branch: Branch, column: number, isFirst: boolean): void => {
    if (!(shape === 'wide' && isFirst)) rows += 1;
    places.set(branch.id, { column, row: rows - 1 });
    columns = Math.max(columns, column + 1);
    for (const [index, child] of branch.children.entries()) put(child, column + 1, index === 0);
  };
  for (const root of roots) put(root, 0, false);
  return { places, columns, rows };
}

export interface Line {
  readonly id: string;
  readonly from: Place;
  readonly to: Place;
  /** A way beside the tree: somebody else led there too, or it closes a ring. */
  readonly isAside: boolean;
}

/** One for each way between two that have a place. */
export function mapLines({ roots, others }: Forest, { places }: MapPlaces): readonly Line[] {
  const lines: Line[] = [];
  const draw = (way: Way, isAside: boolean): void => {
    const from = places.get(way.from);
    const to = places.get(way.to);
    if (from !== undefined && to !== undefined) lines.push({ id: way.id, from, to, isAside });
  };
  const walk = (branch: Branch): void => {
    for (const child of branch.children) {
      draw({ id: child.via ?? child.id, from: branch.id, to: child.id }, false);
      walk(child);
    }
  };
  for (const root of roots) walk(root);
  for (const way of others) draw(way, true);
  return lines;
}
