/** The words of a follow-up: merged, checked as one types, and handed to mail, telephone, paper or clipboard. */

import { useEffect, useId, useRef, useState } from 'react';
import { callOutcomes } from '../../../core/facts/touch.ts';
import type { Medium } from '../../../core/scripts/script.ts';
import type { TodayFollowUp } from '../../client/agenda-query.ts';
import { ChoiceRow } from '../../ui/choice-row.tsx';
import { outcomeWords } from '../../words/channel-words.ts';
import { useDay } from '../day-context.ts';
import { doneWords } from '../follow-up-words.ts';
import { Panel } from '../panel.tsx';
import { Flags } from './flags.tsx';
import { TakeWords } from './take-words.tsx';
import { useDraft } from './use-draft.ts';
import type { Draft, DraftInHand } from './use-draft.ts';
import { draftWords, mediumWords } from './words-words.ts';
import './words.css';

/** Said on the telephone, with the outcome beside: a call sheet. T2 */
const spoken: ReadonlySet<Medium> = new Set(['spoken', 'voicemail']);

export function WordsPanel({ followUp }: { readonly followUp: TodayFollowUp }) {
  const { close, done, called } = useDay();
  const inHand = useDraft(followUp.key);
  const [isTaken, setTaken] = useState(false);
  const { words, draft, isMissing, again, choose } = inHand;
  const isCall = draft !== undefined && spoken.has(draft.medium) && followUp.channels.includes('phone');
  return (
    <Panel title={words?.title ?? draftWords.title}>
      {isMissing && (
        <p role="alert" className="fault">
          {draftWords.missing}{' '}
          <button type="button" className="button" onClick={again}>
            {draftWords.again}
          </button>
        </p>
      )}
      {words !== undefined && draft !== undefined && (
        <div className="form">
          {words.drafts.length > 1 && (
            <ChoiceRow
              legend={draftWords.medium}
              choices={words.drafts.map(({ medium }) => ({ value: medium, words: mediumWords[medium] }))}
              chosen={draft.medium}
              onChoose={choose}
            />
          )}
          <Editor key={draft.medium} draft={draft} inHand={inHand} script={words.script ?? ''} />
          <TakeWords draft={draft} to={words.to} onTaken={() => setTaken(true)} />
          {isCall && (
            <fieldset className="choice-row">
              <legend>{doneWords.callOutcome}</legend>
              <div className="choices">
                {callOutcomes.map((outcome) => (
                  <button key={outcome} type="button" className="button" onClick={() => called(followUp.key, outcome)}>
                    {outcomeWords[outcome]}
                  </button>
                ))}
              </div>
            </fieldset>
          )}
          <div role="status">
            {isTaken && !isCall && (
              <div className="choices">
                <span>{draftWords.takenAsk}</span>
                <button type="button" className="button done" onClick={() => done(followUp.key)}>
                  {draftWords.done}
                </button>
              </div>
            )}
          </div>
        </div>
      )}
      <button type="button" className="button quiet" onClick={close}>
        {draftWords.close}
      </button>
    </Panel>
  );
}

interface EditorProps {
  readonly draft: Draft;
  readonly inHand: DraftInHand;
  readonly script: string;
}

function Editor({ draft, inHand, script }: EditorProps) {
  const id = useId();
  const text = useRef<HTMLTextAreaElement>(null);
  const { change, isChanged, startAgain } = inHand;
  // The words come after the panel, which then is longer and has something to type in.
  useEffect(() => {
    const panel = text.current?.closest('.panel');
    if (panel?.contains(document.activeElement) !== true) return;
    if (document.activeElement?.matches('input[type=radio]') === false) text.current?.focus({ preventScroll: true });
    text.current?.setSelectionRange(0, 0);
    panel.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <>
      {draft.subject !== undefined && (
        <div className="field">
          <label htmlFor={`${id}-subject`}>{draftWords.subject}</label>
          <input
            id={`${id}-subject`}
            className="input"
            dir="auto"
            value={draft.subject}
            onChange={({ target }) => change({ subject: target.value })}
          />
        </div>
      )}
      <div className="field">
        <label htmlFor={`${id}-body`}>{draftWords.body}</label>
        <textarea
          ref={text}
          id={`${id}-body`}
          className="input words-body"
          data-medium={draft.medium}
          dir="auto"
          value={draft.body}
          aria-describedby={`${id}-flags`}
          onChange={({ target }) => change({ body: target.value })}
        />
        <p className="hint">
          {draftWords.hint}{' '}
          {isChanged && (
            <button type="button" className="button quiet" onClick={startAgain}>
              {draftWords.ours}
            </button>
          )}
        </p>
      </div>
      <div id={`${id}-flags`}>
        <Flags
          script={script}
          draft={draft}
          onShow={(from, until) => {
            text.current?.focus();
            text.current?.setSelectionRange(from, until);
          }}
        />
      </div>
    </>
  );
}
