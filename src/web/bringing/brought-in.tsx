/** What an import did and what is owed because of it. */

import { urls } from '../urls.ts';
import { bringWords as words } from './bring-words.ts';
import type { FileDone } from './bringing.ts';
import { DoneCard } from './done-card.tsx';
import { OwedPart } from './owed-part.tsx';
import { RefusedLines } from './refused-lines.tsx';

interface BroughtInProps {
  readonly done: FileDone;
  readonly onUndo: () => void;
  readonly onAgain: () => void;
}

export function BroughtIn({ done, onUndo, onAgain }: BroughtInProps) {
  const { people, touches, meetings, refused, consequences } = done.brought;
  const isNew = people.added + touches.added + meetings.added > 0;
  const { created } = consequences;
  const next =
    created.length > 0 ? { href: urls.today, words: words.toToday } : { href: urls.people, words: words.toPeople };
  return (
    <DoneCard done={done} next={next} onUndo={onUndo} onAgain={onAgain}>
      {people.completed > 0 && <p>{words.doneCompleted(people.completed)}</p>}
      {created.length > 0 ? <OwedPart created={created} /> : isNew && <p>{words.doneNote}</p>}
      <RefusedLines refused={refused} />
    </DoneCard>
  );
}
