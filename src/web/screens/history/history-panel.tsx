/** What an undo asks or tells before it goes on: whether one is sure, what has to go first, or what went wrong. */

import { useEffect, useRef } from 'react';
import { focusEntry } from './entries.ts';
import { entryWords as words } from './history-words.ts';
import type { HistoryUndo, Open } from './use-history-undo.ts';

interface HistoryPanelProps {
  readonly open: Open;
  /** What the change changed, in words. */
  readonly changed: string;
  readonly undoing: HistoryUndo;
}

export function HistoryPanel({ open, changed, undoing }: HistoryPanelProps) {
  const panel = useRef<HTMLDivElement>(null);
  const title = titleOf(open);
  useEffect(() => {
    panel.current?.querySelector<HTMLElement>('.choices button')?.focus();
  }, [open.what]);
  return (
    <div className="panel change-panel no-print" role="group" ref={panel} aria-label={title}>
      <p className="panel-title" role={open.what === 'sure' ? undefined : 'alert'}>
        {title}
      </p>
      {open.what === 'sure' && <p>{open.again ? words.sureAgainText : words.sureText(changed)}</p>}
      {open.what === 'built-upon' && <LaterChanges later={open.later} />}
      <p className="choices">
        {open.what !== 'fault' && (
          <button type="button" className="button main" onClick={undoing.goOn}>
            {goOnWords(open)}
          </button>
        )}
        <button type="button" className="button quiet" onClick={undoing.close}>
          {words.leave}
        </button>
      </p>
    </div>
  );
}

function titleOf(open: Open): string {
  if (open.what === 'sure') return open.again ? words.sureAgain : words.sure;
  return open.what === 'fault' ? open.text : words.builtUpon;
}

function goOnWords(open: Exclude<Open, { readonly what: 'fault' }>): string {
  if (open.what === 'built-upon') return words.undoAll(open.later.length);
  return open.again ? words.sureAgainYes : words.sureYes;
}

/** Those on the page are one step away. */
function LaterChanges({ later }: { readonly later: readonly { readonly id: string; readonly said: string }[] }) {
  return (
    <ul className="later-changes">
      {later.map(({ id, said }) => (
        <li key={id}>
          <a
            href={`#${id}`}
            dir="auto"
            onClick={(event) => {
              event.preventDefault();
              focusEntry(id);
            }}
          >
            {said}
          </a>
        </li>
      ))}
    </ul>
  );
}
