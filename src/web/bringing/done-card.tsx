/** What came in, with the way on and the way back. */

import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { Icon } from '../ui/icon.tsx';
import { bringWords as words } from './bring-words.ts';
import type { FileDone, NotebookDone } from './bringing.ts';
import { doneTitle } from './done-title.ts';

interface DoneCardProps {
  readonly done: FileDone | NotebookDone;
  /** Where to go on. */
  readonly next: { readonly href: string; readonly words: string };
  readonly onUndo: () => void;
  readonly onAgain: () => void;
  readonly children: ReactNode;
}

export function DoneCard({ done, next, onUndo, onAgain, children }: DoneCardProps) {
  return (
    <>
      <header className="card-head">
        <h2 tabIndex={-1}>
          <Icon name="check" size={22} /> {doneTitle(done)}
        </h2>
      </header>
      {done.said !== undefined && <p role="alert">{done.said}</p>}
      {children}
      <p className="choices bring-last">
        <Link className="button main" href={next.href}>
          {next.words}
        </Link>
        <button type="button" className="button" onClick={onUndo}>
          <Icon name="undo" size={18} />
          {words.undo}
        </button>
        <button type="button" className="button quiet" onClick={onAgain}>
          {words.another}
        </button>
      </p>
    </>
  );
}
