/** The ways in which a draft leaves the page. Taking one never marks anything as done. */

import { useState } from 'react';
import type { Answered } from '../../client/client.ts';
import { Icon } from '../../ui/icon.tsx';
import { telOf } from '../../words/tel-of.ts';
import { emlOf, mailtoOf } from './mail-draft.ts';
import { printWords } from './print-words.ts';
import type { Draft } from './use-draft.ts';
import { draftWords } from './words-words.ts';

interface TakeWordsProps {
  readonly draft: Draft;
  readonly to: Answered['draftWords']['to'];
  readonly onTaken: () => void;
}

export function TakeWords({ draft, to, onTaken }: TakeWordsProps) {
  const [said, setSaid] = useState<string>();
  const { medium, body, subject } = draft;
  const mail = { to: to?.email, subject: subject ?? '', body };
  const copy = async (): Promise<void> => {
    const text = subject === undefined ? body : `${subject}\n\n${body}`;
    try {
      await navigator.clipboard.writeText(text);
      setSaid(draftWords.copied);
      onTaken();
    } catch {
      setSaid(draftWords.notCopied);
    }
  };
  return (
    <div className="choices">
      {medium === 'email' && (
        <>
          <a className="button main" href={mailtoOf(mail)} onClick={onTaken}>
            <Icon name="mail" size={18} />
            {draftWords.mail}
          </a>
          <a
            className="button"
            href={`data:message/rfc822;base64,${btoa(emlOf(mail))}`}
            download={`${(to?.name ?? 'draft').replaceAll(/[^\p{L}\p{N} .-]/gu, '')}.eml`}
            onClick={onTaken}
          >
            {draftWords.file}
          </a>
        </>
      )}
      {(medium === 'spoken' || medium === 'voicemail') && to?.phone !== undefined && (
        <a className="button main" href={telOf(to.phone)} onClick={onTaken}>
          <Icon name="phone" size={18} />
          {draftWords.call(to.phone)}
        </a>
      )}
      <button type="button" className="button" onClick={() => void copy()}>
        {draftWords.copy}
      </button>
      {(medium === 'handwritten' || medium === 'printed') && (
        <button
          type="button"
          className="button"
          onClick={() => {
            printWords(draft);
            onTaken();
          }}
        >
          {draftWords.print}
        </button>
      )}
      <span role="status" className="hint">
        {said}
      </span>
    </div>
  );
}
