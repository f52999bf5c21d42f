/** What a notebook from elsewhere would bring, and what stays as it is here. */

import { bringWords } from './bring-words.ts';
import type { NotebookLooked, NotebookPreview } from './bringing.ts';
import { notebookWords as words } from './notebook-words.ts';

interface NotebookPreviewCardProps {
  readonly looked: NotebookLooked;
  readonly onAgree: () => void;
  readonly onAgain: () => void;
}

export function NotebookPreviewCard({ looked, onAgree, onAgain }: NotebookPreviewCardProps) {
  const { file, preview, said } = looked;
  const { kinds, ownerTaken } = preview;
  const added = counted(kinds, 'added');
  const differing = counted(kinds, 'differing');
  const matched = kinds.reduce((sum, kind) => sum + kind.matched, 0);
  const isWorth = added.length > 0 || ownerTaken;
  return (
    <>
      <header className="card-head">
        <h2 tabIndex={-1}>{isWorth ? words.title : words.nothingNew}</h2>
      </header>
      <p className="detail" dir="auto">
        {file.name}
      </p>
      {said !== undefined && <p role="alert">{said}</p>}
      <div className="bring-known">
        {added.length > 0 && <p>{words.added(added)}</p>}
        {matched > 0 && <p>{words.matched(matched)}</p>}
        {differing.length > 0 && <p>{words.differing(differing)}</p>}
        <p>{ownerTaken ? words.ownerTaken : words.ownerKept}</p>
      </div>
      <p className="choices bring-last">
        {isWorth && (
          <button type="button" className="button main" onClick={onAgree}>
            {words.go}
          </button>
        )}
        <button type="button" className="button" onClick={onAgain}>
          {bringWords.another}
        </button>
      </p>
    </>
  );
}

function counted(kinds: NotebookPreview['kinds'], which: 'added' | 'differing'): readonly string[] {
  return kinds.filter((kind) => kind[which] > 0).map((kind) => wordsOf(kind.kind)(kind[which]));
}

function wordsOf(kind: NotebookPreview['kinds'][number]['kind']): (count: number) => string {
  const known: Readonly<Record<string, (count: number) => string>> = words.kinds;
  return known[kind] ?? words.kinds.other;
}
