/** Which rows of a long list stand in view, as the page is scrolled; rows are all of one height. */

import { useLayoutEffect, useState } from 'react';
import type { RefObject } from 'react';

export interface RowSpan {
  readonly from: number;
  /** Exclusive. */
  readonly until: number;
}

/** Rows kept ready beyond either edge, and the step in which the span moves. */
const spare = 12;
const step = 6;

/** Before anything is measured, a screenful. */
const firstSpan: RowSpan = { from: 0, until: 24 };

export function spanAt(listTop: number, rowHeight: number, viewHeight: number): RowSpan {
  const first = Math.floor(-listTop / rowHeight);
  const last = Math.ceil((viewHeight - listTop) / rowHeight);
  return {
    from: Math.max(Math.floor((first - spare) / step) * step, 0),
    until: Math.max(Math.ceil((last + spare) / step) * step, 0),
  };
}

export function useVisibleRows(list: RefObject<HTMLElement | null>, total: number): RowSpan {
  const [span, setSpan] = useState(firstSpan);

  useLayoutEffect(() => {
    const look = (): void => {
      if (list.current === null || total === 0) return;
      const { top, height } = list.current.getBoundingClientRect();
      const next = spanAt(top, height / total, innerHeight);
      setSpan((before) => (before.from === next.from && before.until === next.until ? before : next));
    };
    const observer = new ResizeObserver(look);
    if (list.current !== null) observer.observe(list.current);
    addEventListener('scroll', look, { passive: true });
    addEventListener('resize', look);
    return () => {
      observer.disconnect();
      removeEventListener('scroll', look);
      removeEventListener('resize', look);
    };
  }, [list, total]);

  return { from: Math.min(span.from, Math.max(total - 1, 0)), until: Math.min(span.until, total) };
}
