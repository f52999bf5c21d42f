/** What the owner promised in a talk, each thing with the day by which. J6 */

import { useId } from 'react';
import { freshId } from '../../../client/client.ts';
import { Icon } from '../../../ui/icon.tsx';
import type { PromiseDraft } from './log-draft.ts';
import { afterWords as words } from './meeting-words.ts';
import { useRowFocus } from './use-row-focus.ts';

interface PromiseRowsProps {
  readonly promised: readonly PromiseDraft[];
  readonly onPromised: (promised: readonly PromiseDraft[]) => void;
}

export function PromiseRows({ promised, onPromised }: PromiseRowsProps) {
  const id = useId();
  const fieldset = useRowFocus(promised.length);
  const change = (changed: PromiseDraft): void =>
    onPromised(promised.map((one) => (one.id === changed.id ? changed : one)));
  return (
    <fieldset className="meeting-several" ref={fieldset}>
      <legend>{words.promised}</legend>
      {promised.map((one, index) => (
        <div className="meeting-several-row" key={one.id}>
          <div className="field wide">
            <label htmlFor={`${id}-${index}`}>{words.what}</label>
            <input
              id={`${id}-${index}`}
              className="input"
              dir="auto"
              maxLength={2_000}
              value={one.what}
              onChange={(event) => change({ ...one, what: event.target.value })}
            />
          </div>
          <div className="field">
            <label htmlFor={`${id}-${index}-by`}>{words.by}</label>
            <input
              id={`${id}-${index}-by`}
              className="input"
              type="date"
              aria-describedby={`${id}-hint`}
              value={one.by}
              onChange={(event) => change({ ...one, by: event.target.value })}
            />
          </div>
          <button
            type="button"
            className="button quiet"
            aria-label={words.remove(one.what)}
            onClick={() => onPromised(promised.filter((other) => other !== one))}
          >
            <Icon name="close" size={18} />
          </button>
        </div>
      ))}
      {promised.length > 0 && (
        <p className="hint" id={`${id}-hint`}>
          {words.byHint}
        </p>
      )}
      <button
        type="button"
        className="button"
        onClick={() => onPromised([...promised, { id: freshId(), what: '', by: '' }])}
      >
        <Icon name="plus" size={18} />
        {words.addPromise}
      </button>
    </fieldset>
  );
}
