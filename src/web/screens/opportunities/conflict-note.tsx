/** A position that was changed elsewhere before it was moved here: how it stands, and what one may do. */

import { useEffect, useRef } from 'react';
import type { Stage } from '../../../core/facts/opportunity.ts';
import { stageNames } from '../../words/opportunity-words.ts';
import type { Position } from './board-query.ts';
import { moveWords as words } from './opportunities-words.ts';
import type { Moving } from './use-move.ts';

interface ConflictNoteProps {
  readonly moving: Moving;
  /** Of the fresh board, where it is still there. */
  readonly position: Position | undefined;
  readonly isEnded: boolean;
  readonly onMove: (position: Position, stage: Stage) => void;
}

export function ConflictNote({ moving, position, isEnded, onMove }: ConflictNoteProps) {
  const { conflict, forgetConflict } = moving;
  const note = useRef<HTMLElement>(null);
  useEffect(() => note.current?.focus(), [conflict]);
  if (conflict === undefined) return null;
  const gone = isEnded ? words.conflictSettled : words.conflictMissing;
  return (
    <section className="conflict-note" role="alert" tabIndex={-1} ref={note}>
      <h2>{words.conflict(conflict.title)}</h2>
      <p>{position === undefined ? gone : words.conflictNow(stageNames[position.stage])}</p>
      <p className="choices">
        {position !== undefined && position.stage !== conflict.stage && (
          <button type="button" className="button" onClick={() => onMove(position, conflict.stage)}>
            {words.anyway(stageNames[conflict.stage])}
          </button>
        )}
        <button type="button" className="button quiet" onClick={forgetConflict}>
          {words.leave}
        </button>
      </p>
    </section>
  );
}
