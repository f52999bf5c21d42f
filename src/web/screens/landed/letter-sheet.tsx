/** One letter as it comes out of the printer, with the way to change it. */

import { useEffect, useId, useRef, useState } from 'react';
import type { Answered } from '../../client/client.ts';
import { Flags } from '../../follow-ups/words/flags.tsx';
import { emlOf } from '../../follow-ups/words/mail-draft.ts';
import { useDraft } from '../../follow-ups/words/use-draft.ts';
import { addressLines } from '../../print/address-lines.ts';
import type { Clock } from '../../words/due-words.ts';
import type { Letter } from './landed-query.ts';
import { letterWords as words } from './landed-words.ts';
import '../../follow-ups/words/words.css';

interface LetterSheetProps {
  readonly letter: Letter;
  readonly paper: string;
  readonly clock: Clock;
  readonly owner: Answered['showSettings']['owner'] | undefined;
  readonly isIn: boolean;
  readonly onIn: (isIn: boolean) => void;
  readonly onBlanks: (count: number) => void;
}

export function LetterSheet({ letter, paper, clock, owner, isIn, onIn, onBlanks }: LetterSheetProps) {
  const { followUp, group, name } = letter;
  const { draft, words: drafts, isMissing, again, change } = useDraft(followUp.key);
  const [editing, setEditing] = useState(false);
  const text = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const body = draft?.body ?? '';
  const blanks = body.match(/\[[^\]\n]+\]/g)?.length ?? 0;
  useEffect(() => onBlanks(blanks));
  useEffect(() => {
    if (editing) text.current?.focus();
  }, [editing]);
  const [address] = group.person?.addresses ?? [];
  const date = new Intl.DateTimeFormat(clock.locale, { dateStyle: 'long', timeZone: clock.zone }).format(clock.now);
  const mail = { to: group.person?.emails[0], subject: draft?.subject ?? words.subject, body };
  return (
    <article className="letter" aria-labelledby={`${id}-name`}>
      <div className="letter-tools no-print">
        <h2 className="name" id={`${id}-name`} dir="auto">
          {name}
        </h2>
        <label className="tick">
          <input
            type="checkbox"
            checked={isIn}
            aria-label={words.includeNamed(name)}
            onChange={({ target }) => onIn(target.checked)}
          />
          {words.include}
        </label>
        <button
          type="button"
          className="button"
          aria-expanded={editing}
          aria-label={editing ? words.editEndNamed(name) : words.editNamed(name)}
          onClick={() => setEditing(!editing)}
        >
          {editing ? words.editEnd : words.edit}
        </button>
        <a
          className="button quiet"
          href={`data:message/rfc822;base64,${btoa(emlOf(mail))}`}
          download={`${name.replaceAll(/[^\p{L}\p{N} .-]/gu, '')}.eml`}
          aria-label={words.saveNamed(name)}
        >
          {words.save}
        </a>
        {blanks > 0 && <span className="mark risk">{words.blanks(blanks)}</span>}
        {address === undefined && <span className="hint">{words.noAddress}</span>}
        {isMissing && (
          <p role="alert" className="fault">
            {words.missing}{' '}
            <button type="button" className="button" onClick={again}>
              {words.again}
            </button>
          </p>
        )}
        {editing && draft !== undefined && (
          <div className="field letter-editor" data-still>
            <label htmlFor={`${id}-body`}>{words.body}</label>
            <textarea
              ref={text}
              id={`${id}-body`}
              className="input words-body"
              dir="auto"
              value={body}
              onChange={({ target }) => change({ body: target.value })}
            />
            <Flags
              script={drafts?.script ?? ''}
              draft={draft}
              onShow={(from, until) => {
                text.current?.focus();
                text.current?.setSelectionRange(from, until);
              }}
            />
          </div>
        )}
      </div>
      {isIn && (
        <div className="sheet" data-paper={paper}>
          <div className="letter-from" dir="auto">
            {addressLines(owner?.name ?? '', owner?.address ?? '').join('\n')}
          </div>
          <p className="letter-date">{date}</p>
          {address !== undefined && (
            <div className="letter-to" dir="auto">
              {addressLines(name, address).join('\n')}
            </div>
          )}
          <div className="letter-body" dir="auto">
            {body}
          </div>
        </div>
      )}
    </article>
  );
}
