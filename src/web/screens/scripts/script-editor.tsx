/** The words of one place: to change, to try, to keep, to give back. */

import { useId, useRef } from 'react';
import { FieldsHelp } from './fields-help.tsx';
import type { Place } from './place.ts';
import { Preview } from './preview.tsx';
import type { Script } from './scripts-query.ts';
import { scriptWords } from './scripts-words.ts';
import { useScriptDraft } from './use-script-draft.ts';

export function ScriptEditor({ script, place }: { readonly script: Script; readonly place: Place }) {
  const id = useId();
  const body = useRef<HTMLTextAreaElement>(null);
  const draft = useScriptDraft(script, place);
  const { text, own, change } = draft;
  const putIn = (field: string): void => {
    const area = body.current;
    if (area === null) return;
    const words = `{{ ${field} }}`;
    const { selectionStart: from, selectionEnd: until, value } = area;
    change({ body: value.slice(0, from) + words + value.slice(until) });
    area.focus();
    requestAnimationFrame(() => area.setSelectionRange(from + words.length, from + words.length));
  };
  return (
    <div className="script-desk">
      <form
        className="card form script-form"
        data-still={draft.isChanged || undefined}
        onSubmit={(event) => {
          event.preventDefault();
          void draft.save();
        }}
      >
        {text.subject !== undefined && (
          <div className="field">
            <label htmlFor={`${id}-subject`}>{scriptWords.subject}</label>
            <input
              id={`${id}-subject`}
              className="input"
              value={text.subject}
              maxLength={500}
              onChange={({ target }) => change({ subject: target.value })}
            />
          </div>
        )}
        <div className="field">
          <label htmlFor={`${id}-body`}>{scriptWords.body}</label>
          <textarea
            ref={body}
            id={`${id}-body`}
            className="input script-body"
            required
            maxLength={10_000}
            value={text.body}
            onChange={({ target }) => change({ body: target.value })}
          />
        </div>
        <div className="field">
          <label htmlFor={`${id}-late`}>{scriptWords.late}</label>
          <input
            id={`${id}-late`}
            className="input"
            value={text.late ?? ''}
            maxLength={500}
            aria-describedby={`${id}-late-hint`}
            onChange={({ target }) => change({ late: target.value })}
          />
          <p className="hint" id={`${id}-late-hint`}>
            {scriptWords.lateHint}
          </p>
        </div>
        <FieldsHelp onField={putIn} />
        <div role="status">
          {draft.isOvertaken ? (
            <p className="fault">
              {scriptWords.changedElsewhere}{' '}
              <button type="button" className="button" onClick={draft.takeTheirs}>
                {scriptWords.takeTheirs}
              </button>
            </p>
          ) : (
            <p className="hint">{own === undefined ? scriptWords.unchanged : scriptWords.ownStand}</p>
          )}
        </div>
        <div className="choices">
          <button type="submit" className="button main" disabled={!draft.isChanged || draft.busy}>
            {scriptWords.save}
          </button>
          {own !== undefined && (
            <button type="button" className="button" disabled={draft.busy} onClick={() => void draft.restore()}>
              {scriptWords.restore}
            </button>
          )}
        </div>
      </form>
      <Preview script={script.id} medium={place.medium} text={text} />
    </div>
  );
}
