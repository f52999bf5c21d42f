/** Which part of the map is looked at: where its origin lies in the frame, in pixels, and how much larger it is shown. */

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface View extends Point {
  readonly scale: number;
}

export interface Frame {
  readonly width: number;
  readonly height: number;
}

const scales = { least: 0.1, most: 4 } as const;

/** Room around the outermost, for dots and names. */
const margin = 48;

/** Nobody is shown larger than they are drawn, just to fill the frame. */
const largestFit = 1.8;

export function inFrame({ x, y, scale }: View, point: Point): Point {
  return { x: x + point.x * scale, y: y + point.y * scale };
}

export function onMap({ x, y, scale }: View, point: Point): Point {
  return { x: (point.x - x) / scale, y: (point.y - y) / scale };
}

export function moved(view: View, by: Point): View {
  return { ...view, x: view.x + by.x, y: view.y + by.y };
}

/** What lies under a point of the frame stays there. */
export function zoomed(view: View, at: Point, factor: number): View {
  const scale = Math.min(Math.max(view.scale * factor, scales.least), scales.most);
  const under = onMap(view, at);
  return { scale, x: at.x - under.x * scale, y: at.y - under.y * scale };
}

export function centredOn(view: View, point: Point, { width, height }: Frame): View {
  return { ...view, x: width / 2 - point.x * view.scale, y: height / 2 - point.y * view.scale };
}

/** Everybody at once. */
export function fitted(points: Iterable<Point>, { width, height }: Frame): View {
  const all = [...points];
  if (all.length === 0) return { x: width / 2, y: height / 2, scale: 1 };
  const xs = all.map(({ x }) => x);
  const ys = all.map(({ y }) => y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const room = { width: Math.max(width - 2 * margin, 1), height: Math.max(height - 2 * margin, 1) };
  const wanted = Math.min(room.width / Math.max(right - left, 1), room.height / Math.max(bottom - top, 1), largestFit);
  const scale = Math.max(wanted, scales.least);
  return centredOn({ x: 0, y: 0, scale }, { x: (left + right) / 2, y: (top + bottom) / 2 }, { width, height });
}

/** Whether a point of the map is well within the frame. */
export function isInSight(view: View, point: Point, { width, height }: Frame): boolean {
  const { x, y } = inFrame(view, point);
  const edge = Math.min(margin, width / 4, height / 4);
  return x >= edge && x <= width - edge && y >= edge && y <= height - edge;
}
