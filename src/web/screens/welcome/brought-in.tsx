/** What an import did, with the way on and the way back. */

import { Link } from 'wouter';
import { Icon } from '../../ui/icon.tsx';
import { urls } from '../../urls.ts';
import { RefusedLines } from './refused-lines.tsx';
import type { Bring, Preview } from './use-bring.ts';
import { bringWords as words } from './welcome-words.ts';

interface BroughtInProps {
  readonly preview: Preview;
  readonly said: string | undefined;
  readonly bring: Bring;
}

export function BroughtIn({ preview, said, bring }: BroughtInProps) {
  const { added, completed, refused } = preview;
  return (
    <>
      <header className="card-head">
        <h2 tabIndex={-1}>
          <Icon name="check" size={22} /> {added > 0 ? words.done(added) : words.doneCompleted(completed)}
        </h2>
      </header>
      {said !== undefined && <p role="alert">{said}</p>}
      {added > 0 && completed > 0 && <p>{words.doneCompleted(completed)}</p>}
      <p>{words.doneNote}</p>
      <RefusedLines refused={refused} />
      <p className="choices">
        <Link className="button main" href={urls.people}>
          {words.toPeople}
        </Link>
        <Link className="button" href={urls.today}>
          {words.toToday}
        </Link>
        <button type="button" className="button" onClick={bring.undo}>
          <Icon name="undo" size={18} />
          {words.undo}
        </button>
        <button type="button" className="button quiet" onClick={bring.again}>
          {words.another}
        </button>
      </p>
    </>
  );
}
