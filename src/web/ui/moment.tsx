/** A time in words; the exact time shows on hover and on focus, and by a tap where there is neither. */

import { useId, useState } from 'react';
import type { KeyboardEvent } from 'react';
import './moment.css';

interface MomentProps {
  readonly words: string;
  readonly exact: string;
}

export function Moment({ words, exact }: MomentProps) {
  const id = useId();
  const [hushed, setHushed] = useState(false);
  const hush = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && !hushed) {
      event.stopPropagation();
      setHushed(true);
    }
  };
  return (
    <span className="moment" data-hushed={hushed || undefined} onPointerEnter={() => setHushed(false)}>
      <button type="button" aria-describedby={id} onKeyDown={hush} onFocus={() => setHushed(false)}>
        {words}
      </button>
      <span role="tooltip" id={id}>
        {exact}
      </span>
    </span>
  );
}
