/** What came in of a notebook from elsewhere. */

import { urls } from '../urls.ts';
import { bringWords } from './bring-words.ts';
import type { NotebookDone } from './bringing.ts';
import { DoneCard } from './done-card.tsx';
import { notebookWords as words } from './notebook-words.ts';

interface NotebookInProps {
  readonly done: NotebookDone;
  readonly onUndo: () => void;
  readonly onAgain: () => void;
}

export function NotebookIn({ done, onUndo, onAgain }: NotebookInProps) {
  const { matched, differing } = done.taken;
  return (
    <DoneCard done={done} next={{ href: urls.today, words: bringWords.toToday }} onUndo={onUndo} onAgain={onAgain}>
      {matched > 0 && <p>{words.matched(matched)}</p>}
      {differing.length > 0 && <p>{words.doneDiffering(differing.length)}</p>}
    </DoneCard>
  );
}
