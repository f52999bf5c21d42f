/** What an import did and what is owed because of it, with the way on and the way back. */

import { Link } from 'wouter';
import { Icon } from '../ui/icon.tsx';
import { urls } from '../urls.ts';
import { bringWords as words } from './bring-words.ts';
import type { FileDone } from './bringing.ts';
import { doneTitle } from './done-title.ts';
import { OwedPart } from './owed-part.tsx';
import { RefusedLines } from './refused-lines.tsx';

interface BroughtInProps {
  readonly done: FileDone;
  readonly onUndo: () => void;
  readonly onAgain: () => void;
}

export function BroughtIn({ done, onUndo, onAgain }: BroughtInProps) {
  const { said, brought } = done;
  const { people, touches, meetings, refused, consequences } = brought;
  const isNew = people.added + touches.added + meetings.added > 0;
  return (
    <>
      <header className="card-head">
        <h2 tabIndex={-1}>
          <Icon name="check" size={22} /> {doneTitle(done)}
        </h2>
      </header>
      {said !== undefined && <p role="alert">{said}</p>}
      {people.completed > 0 && <p>{words.doneCompleted(people.completed)}</p>}
      {consequences.created.length > 0 ? <OwedPart created={consequences.created} /> : isNew && <p>{words.doneNote}</p>}
      <RefusedLines refused={refused} />
      <p className="choices bring-last">
        <Link className="button main" href={consequences.created.length > 0 ? urls.today : urls.people}>
          {consequences.created.length > 0 ? words.toToday : words.toPeople}
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
