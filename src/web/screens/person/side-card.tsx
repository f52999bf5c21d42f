/** A side of the card, to be read, or in its form. Closing the form gives the focus back to its button. */

import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import type { Card } from '../../client/person-query.ts';
import type { CardSide } from './card-draft.ts';
import { CardForm } from './card-form.tsx';
import { personWords } from './person-words.ts';

interface SideCardProps {
  readonly card: Card;
  readonly side: CardSide;
  readonly head: ReactNode;
  readonly children: ReactNode;
}

const editNames = { front: personWords.editFront, back: personWords.editBack } as const;

export function SideCard({ card, side, head, children }: SideCardProps) {
  const [editing, setEditing] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const wasEditing = useRef(false);
  useEffect(() => {
    if (wasEditing.current && !editing) button.current?.focus();
    wasEditing.current = editing;
  }, [editing]);
  return (
    <article className={`card side ${side}`}>
      <header className="card-head">
        {head}
        {!editing && (
          <button
            type="button"
            className="button no-print"
            ref={button}
            aria-label={editNames[side]}
            onClick={() => setEditing(true)}
          >
            {personWords.edit}
          </button>
        )}
      </header>
      {editing ? <CardForm card={card} side={side} onClose={() => setEditing(false)} /> : children}
    </article>
  );
}
