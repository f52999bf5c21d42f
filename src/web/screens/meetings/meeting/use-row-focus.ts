/** A row just added has the focus in its first field; where one was taken out, the button that adds has it. */

import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';

/** @param count of the rows in the fieldset that the answer is for */
export function useRowFocus(count: number): RefObject<HTMLFieldSetElement | null> {
  const fieldset = useRef<HTMLFieldSetElement>(null);
  const countBefore = useRef(count);
  useEffect(() => {
    const added = count - countBefore.current;
    countBefore.current = count;
    if (added === 0) return;
    const rows = [...(fieldset.current?.querySelectorAll('.meeting-several-row') ?? [])];
    const to = added > 0 ? rows.at(-1)?.querySelector('input, select') : fieldset.current?.lastElementChild;
    if (to instanceof HTMLElement) to.focus();
  }, [count]);
  return fieldset;
}
