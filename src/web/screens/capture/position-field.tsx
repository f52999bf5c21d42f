/** The position that it is about: an open one, or new by title. */

import { useId, useState } from 'react';
import { captureWords as words } from './capture-words.ts';
import type { Named } from '../../fields/name-field.tsx';
import { NameField } from '../../fields/name-field.tsx';
import { usePositionsLike } from './suggestions.ts';

interface PositionFieldProps {
  readonly position: Named | undefined;
  readonly onPosition: (position: Named | undefined) => void;
}

export function PositionField({ position, onPosition }: PositionFieldProps) {
  const id = useId();
  const [text, setText] = useState('');
  const positions = usePositionsLike(text);
  return (
    <div className="field">
      <label htmlFor={id}>{words.position}</label>
      <NameField
        id={id}
        names={position === undefined ? [] : [position]}
        onNames={([taken]) => onPosition(taken)}
        known={positions}
        onText={setText}
        newWords={words.newPosition}
        newDetail={words.newPositionDetail}
        countWords={words.positions}
        describedBy={`${id}-hint`}
        single
      />
      <p className="hint" id={`${id}-hint`}>
        {words.positionHint}
      </p>
    </div>
  );
}
