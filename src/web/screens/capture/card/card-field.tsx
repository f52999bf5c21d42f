/** One thing on a card; what may be wrong says so in words. */

import { useId } from 'react';
import { Icon } from '../../../ui/icon.tsx';
import { cardWords as words } from './card-words.ts';

interface CardFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly isUnsure: boolean;
  /** Of several lines. */
  readonly isLong?: boolean;
}

export function CardField({ label, value, onValue, isUnsure, isLong = false }: CardFieldProps) {
  const id = useId();
  const attributes = {
    id,
    className: 'input',
    dir: 'auto',
    value,
    'aria-describedby': isUnsure ? `${id}-check` : undefined,
  } as const;
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {isLong ? (
        <textarea
          {...attributes}
          rows={Math.max(value.split('\n').length, 1)}
          onChange={(event) => onValue(event.target.value)}
        />
      ) : (
        <input {...attributes} onChange={(event) => onValue(event.target.value)} />
      )}
      {isUnsure && (
        <p className="check" id={`${id}-check`}>
          <Icon name="warn" size={16} /> {words.check}
        </p>
      )}
    </div>
  );
}
