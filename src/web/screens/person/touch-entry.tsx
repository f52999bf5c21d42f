/** One touch on the line of time: read, corrected in its place, or taken out. */

import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import type { Touch } from '../../timeline/timeline.tsx';
import { dayWords } from '../../words/due-words.ts';
import type { Clock } from '../../words/due-words.ts';
import { touchWords as words } from './deed-words.ts';
import { TouchForm } from './touch-form.tsx';
import { useTouch } from './use-touch.ts';

interface TouchEntryProps {
  readonly touch: Touch;
  readonly clock: Clock;
  /** Whoever it may name. */
  readonly people: readonly { readonly id: string; readonly name: string }[];
  readonly children: ReactNode;
}

export function TouchEntry({ touch, clock, people, children }: TouchEntryProps) {
  const [editing, setEditing] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const wasEditing = useRef(false);
  const { takeOut } = useTouch(touch);
  useEffect(() => {
    if (wasEditing.current && !editing) button.current?.focus();
    wasEditing.current = editing;
  }, [editing]);
  if (editing) return <TouchForm touch={touch} clock={clock} people={people} onClose={() => setEditing(false)} />;
  const when = dayWords(Date.parse(touch.at), clock);
  return (
    <div className="touch-entry">
      {children}
      <p className="touch-deeds no-print">
        <button
          type="button"
          className="button quiet"
          ref={button}
          aria-label={words.correctThis(when)}
          onClick={() => setEditing(true)}
        >
          {words.correct}
        </button>
        <button type="button" className="button quiet" aria-label={words.removeThis(when)} onClick={() => takeOut()}>
          {words.remove}
        </button>
      </p>
    </div>
  );
}
