/** Asks once more before a matter is let go. */

import { useEffect, useId, useRef, useState } from 'react';
import { holdingWords } from './holding-words.ts';

interface RetireFormProps {
  readonly onRetire: (reason: string) => void;
  readonly onCancel: () => void;
}

export function RetireForm({ onRetire, onCancel }: RetireFormProps) {
  const id = useId();
  const [reason, setReason] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    field.current?.focus({ preventScroll: true });
    field.current?.form?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <form
      className="panel no-print"
      aria-label={holdingWords.retireTitle}
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          event.stopPropagation();
          onCancel();
        }
      }}
      onSubmit={(event) => {
        event.preventDefault();
        onRetire(reason.trim());
      }}
    >
      <p className="panel-title">{holdingWords.retireTitle}</p>
      <p className="hint">{holdingWords.retireNote}</p>
      <div className="field">
        <label htmlFor={id}>{holdingWords.reason}</label>
        <input
          id={id}
          ref={field}
          className="input"
          dir="auto"
          maxLength={2000}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      </div>
      <div className="choices">
        <button type="submit" className="button">
          {holdingWords.retireSure}
        </button>
        <button type="button" className="button quiet" onClick={onCancel}>
          {holdingWords.cancel}
        </button>
      </div>
    </form>
  );
}
