/** One thing that the owner promised, and the day by which. J6 */

import { useId } from 'react';
import { captureWords as words } from './capture-words.ts';
import type { Draft } from './draft.ts';

interface PromiseFieldProps {
  readonly draft: Draft;
  readonly onChange: (changes: Partial<Draft>) => void;
}

export function PromiseField({ draft, onChange }: PromiseFieldProps) {
  const id = useId();
  return (
    <>
      <div className="field">
        <label htmlFor={`${id}-promised`}>{words.promised}</label>
        <input
          id={`${id}-promised`}
          className="input"
          dir="auto"
          value={draft.promised}
          placeholder={words.promisedPlaceholder}
          onChange={(event) => onChange({ promised: event.target.value })}
        />
      </div>
      {draft.promised.trim() !== '' && (
        <div className="field">
          <label htmlFor={`${id}-by`}>{words.by}</label>
          <input
            id={`${id}-by`}
            className="input"
            type="date"
            value={draft.promisedBy}
            onChange={(event) => onChange({ promisedBy: event.target.value })}
          />
        </div>
      )}
    </>
  );
}
