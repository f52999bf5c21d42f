/** Something that was refused when it went out: what was asked, what stands now, and what shall become of it. */

import { useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { insisted, mayInsist } from './insisted.ts';
import type { Refused, WaitingDeed } from './kept.ts';
import { replay } from './replay.ts';
import { textOf } from './text-of.ts';
import { changeDeed, takeBackDeed } from './waiting.ts';
import { waitingWords as words } from './waiting-words.ts';

interface RefusedDeedProps {
  readonly waiting: WaitingDeed;
  /** How many others wait for it. */
  readonly heldUp: number;
}

export function RefusedDeed({ waiting, heldUp }: RefusedDeedProps) {
  const queries = useQueryClient();
  const [isCopied, setCopied] = useState(false);
  const { refused, ...deed } = waiting;
  if (refused === undefined) return null;
  const again = async (next: WaitingDeed): Promise<void> => {
    await changeDeed(next);
    await replay(() => queries.invalidateQueries());
  };
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(textOf(deed.deed));
    setCopied(true);
  };
  return (
    <li className="refused-deed">
      <dl>
        <dt>{words.asked}</dt>
        <dd dir="auto">{textOf(deed.deed)}</dd>
        <dt>{words.stands}</dt>
        <dd>{standing(refused)}</dd>
      </dl>
      {heldUp > 0 && <p className="hint">{words.holdsUp(heldUp)}</p>}
      <p className="choices">
        <button type="button" className="button" onClick={() => void again(deed)}>
          {words.tryAgain}
        </button>
        {mayInsist(deed.deed, refused) && (
          <button type="button" className="button" onClick={() => void again({ ...deed, deed: insisted(deed.deed) })}>
            {words.insist}
          </button>
        )}
        <button type="button" className="button" onClick={() => void copy()}>
          <span role="status">{isCopied ? words.copied : words.copy}</span>
        </button>
        <button type="button" className="button quiet" onClick={() => void takeBackDeed(deed.id)}>
          {words.drop}
        </button>
      </p>
    </li>
  );
}

/** What it means in a sentence of ours where there is one, then in the server's words. */
function standing({ code, message }: Refused): string {
  const first =
    code === 'stale-version'
      ? words.stale
      : code === 'not-found'
        ? words.gone
        : code === 'already-ended'
          ? words.ended
          : undefined;
  return first === undefined ? message : `${first} ${message}`;
}
