/** The focus is never lost: a row that was drawn anew elsewhere gets it back, and of one that is gone its neighbour. */

import { useEffect, useLayoutEffect, useRef } from 'react';
import { allRows, focusedRow, focusOn, focusRow, keyOf } from './rows.ts';

interface Place {
  readonly key: string;
  /** Among all rows, from the top. */
  readonly index: number;
}

/** @param drawn whatever decides which rows are drawn */
export function useKeptFocus(drawn: unknown): void {
  const place = useRef<Place>(undefined);

  useEffect(() => {
    const noted = (): void => {
      const row = focusedRow();
      const key = keyOf(row);
      place.current = row === null || key === undefined ? undefined : { key, index: allRows().indexOf(row) };
    };
    const left = ({ target }: Event): void => {
      if (target instanceof Element && target.closest('[data-follow-up]') === null) place.current = undefined;
    };
    document.addEventListener('focusin', noted);
    document.addEventListener('pointerdown', left);
    return () => {
      document.removeEventListener('focusin', noted);
      document.removeEventListener('pointerdown', left);
    };
  }, []);

  useLayoutEffect(() => {
    const before = place.current;
    if (before === undefined || document.activeElement !== document.body || focusRow(before.key)) return;
    const rows = allRows();
    focusOn(rows[Math.min(Math.max(before.index, 0), rows.length - 1)] ?? document.querySelector('main h1'));
  }, [drawn]);
}
