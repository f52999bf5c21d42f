/** One thing to look at or to decide in a preview, under a head of its own. */

import { useId } from 'react';
import type { ReactNode } from 'react';
import type { Choices, Looked } from './bringing.ts';

/** What every part that decides something is given. */
export interface Deciding {
  readonly looked: Looked;
  /** @param isSeen whether the preview shows something else because of it */
  readonly onChoose: (choices: Choices, isSeen: boolean) => void;
}

interface PartProps {
  readonly title: string;
  readonly note?: string;
  readonly children: ReactNode;
}

export function Part({ title, note, children }: PartProps) {
  const id = useId();
  return (
    <section className="bring-part" aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      {note !== undefined && <p className="hint">{note}</p>}
      {children}
    </section>
  );
}
