/** What came in of a notebook from elsewhere, with the way on and the way back. */

import { Link } from 'wouter';
import { Icon } from '../ui/icon.tsx';
import { urls } from '../urls.ts';
import { bringWords } from './bring-words.ts';
import type { NotebookDone } from './bringing.ts';
import { doneTitle } from './done-title.ts';
import { notebookWords as words } from './notebook-words.ts';

interface NotebookInProps {
  readonly done: NotebookDone;
  readonly onUndo: () => void;
  readonly onAgain: () => void;
}

export function NotebookIn({ done, onUndo, onAgain }: NotebookInProps) {
  const { said, taken } = done;
  const { matched, differing } = taken;
  return (
    <>
      <header className="card-head">
        <h2 tabIndex={-1}>
          <Icon name="check" size={22} /> {doneTitle(done)}
        </h2>
      </header>
      {said !== undefined && <p role="alert">{said}</p>}
      {matched > 0 && <p>{words.matched(matched)}</p>}
      {differing.length > 0 && <p>{words.doneDiffering(differing.length)}</p>}
      <p className="choices bring-last">
        <Link className="button main" href={urls.today}>
          {bringWords.toToday}
        </Link>
        <button type="button" className="button" onClick={onUndo}>
          <Icon name="undo" size={18} />
          {bringWords.undo}
        </button>
        <button type="button" className="button quiet" onClick={onAgain}>
          {bringWords.another}
        </button>
      </p>
    </>
  );
}
