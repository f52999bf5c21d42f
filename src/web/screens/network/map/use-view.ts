/** The part of the map that is looked at, and every way to move it: fingers, mouse and wheel. */

import { useCallback, useEffect, useRef, useState } from 'react';
import type { PointerEvent, RefObject } from 'react';
import type { Places } from './use-settled.ts';
import { centredOn, fitted, isInSight, moved, onMap, zoomed } from './view.ts';
import type { Frame, Point, View } from './view.ts';

interface Looking {
  readonly view: View;
  readonly frame: Frame;
  readonly fit: () => void;
  /** About the middle of the frame. */
  readonly zoom: (factor: number) => void;
  readonly pan: (by: Point) => void;
  /** Moves only where a place is not well in sight. */
  readonly bringIn: (place: Point) => void;
  readonly pointers: {
    readonly onPointerDown: (event: PointerEvent) => void;
    readonly onPointerMove: (event: PointerEvent) => void;
    readonly onPointerUp: (event: PointerEvent) => void;
    readonly onPointerCancel: (event: PointerEvent) => void;
  };
}

/** A finger trembles; up to here it has not dragged. */
const tremble = 6;

const wheelStep = 0.0016;

/** @param onTap told of the place on the map, and of the scale at which it is shown */
export function useView(
  box: RefObject<HTMLElement | null>,
  places: Places,
  onTap: (at: Point, scale: number) => void,
): Looking {
  const [frame, setFrame] = useState<Frame>({ width: 0, height: 0 });
  const [view, setView] = useState<View>();
  const held = useRef(new Map<number, Point>());
  const dragged = useRef(0);
  const shown = view ?? fitted(places.values(), frame);

  useEffect(() => {
    const element = box.current;
    if (element === null) return undefined;
    let before: Frame | undefined;
    const watch = new ResizeObserver(() => {
      const now = { width: element.clientWidth, height: element.clientHeight };
      const by = { x: (now.width - (before?.width ?? 0)) / 2, y: (now.height - (before?.height ?? 0)) / 2 };
      // What was in the middle stays there when a phone is turned.
      setView((from) => from && moved(from, by));
      setFrame(now);
      before = now;
    });
    watch.observe(element);
    return () => watch.disconnect();
  }, [box]);

  const change = useCallback(
    (to: (from: View) => View) => setView((from) => to(from ?? fitted(places.values(), frame))),
    [places, frame],
  );

  useEffect(() => {
    const element = box.current;
    if (element === null) return undefined;
    // The page scrolls on under a map that nobody has taken up. A pinch on a touchpad comes with Ctrl.
    const turned = (event: WheelEvent): void => {
      if (!event.ctrlKey && !element.contains(document.activeElement)) return;
      event.preventDefault();
      const speed = event.ctrlKey ? 5 * wheelStep : wheelStep;
      const at = pointIn(element, event);
      change((from) => zoomed(from, at, Math.exp(-event.deltaY * speed)));
    };
    element.addEventListener('wheel', turned, { passive: false });
    return () => element.removeEventListener('wheel', turned);
  }, [box, change]);

  const onPointerDown = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    if (held.current.size === 0) dragged.current = 0;
    held.current.set(event.pointerId, pointIn(event.currentTarget, event));
  };

  const onPointerMove = (event: PointerEvent): void => {
    const before = held.current.get(event.pointerId);
    if (before === undefined) return;
    const now = pointIn(event.currentTarget, event);
    const by = { x: now.x - before.x, y: now.y - before.y };
    const [other] = [...held.current].filter(([id]) => id !== event.pointerId).map(([, at]) => at);
    held.current.set(event.pointerId, now);
    dragged.current += Math.hypot(by.x, by.y);
    if (dragged.current < tremble) return;
    if (other === undefined) change((from) => moved(from, by));
    else change((from) => moved(zoomed(from, now, distance(now, other) / Math.max(distance(before, other), 1)), by));
  };

  const letGo = (event: PointerEvent): boolean => held.current.delete(event.pointerId) && held.current.size === 0;

  return {
    view: shown,
    frame,
    fit: () => setView(undefined),
    zoom: (factor) => change((from) => zoomed(from, { x: frame.width / 2, y: frame.height / 2 }, factor)),
    pan: (by) => change((from) => moved(from, by)),
    bringIn: (place) => change((from) => (isInSight(from, place, frame) ? from : centredOn(from, place, frame))),
    pointers: {
      onPointerDown,
      onPointerMove,
      onPointerUp: (event) => {
        if (letGo(event) && dragged.current < tremble)
          onTap(onMap(shown, pointIn(event.currentTarget, event)), shown.scale);
      },
      onPointerCancel: letGo,
    },
  };
}

function pointIn(
  element: Element,
  { clientX, clientY }: { readonly clientX: number; readonly clientY: number },
): Point {
  const { left, top } = element.getBoundingClientRect();
  return { x: clientX - left, y: clientY - top };
}

function distance(one: Point, other: Point): number {
  return Math.hypot(one.x - other.x, one.y - other.y);
}
