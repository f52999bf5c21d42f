/** Some of those who were chosen changed meanwhile: who, and what can be done about it. */

import { useEffect, useRef } from 'react';
import { bulkWords as words } from './people-words.ts';
import type { StaleChoice } from './use-bulk-edit.ts';

interface StalePeopleProps {
  readonly stale: StaleChoice;
  readonly onTakeAll: () => void;
  readonly onLeaveOut: () => void;
}

const mostNamed = 8;

export function StalePeople({ stale: { people, gone }, onTakeAll, onLeaveOut }: StalePeopleProps) {
  const note = useRef<HTMLElement>(null);
  useEffect(() => note.current?.focus(), []);
  return (
    <section ref={note} tabIndex={-1} className="stale-people" aria-labelledby="stale-people-head">
      <h3 id="stale-people-head">{words.staleTitle}</h3>
      {people.length > 0 && (
        <>
          <p>{words.stale(people.length)}</p>
          <ul>
            {people.slice(0, mostNamed).map(({ id, name }) => (
              <li key={id} className="name" dir="auto">
                {name}
              </li>
            ))}
          </ul>
          {people.length > mostNamed && <p>{words.more(people.length - mostNamed)}</p>}
        </>
      )}
      {gone.length > 0 && <p>{words.forgotten(gone.length)}</p>}
      <div className="choices">
        <button type="button" className="button main" onClick={onTakeAll}>
          {words.takeAll}
        </button>
        {people.length > 0 && (
          <button type="button" className="button" onClick={onLeaveOut}>
            {words.leaveOut}
          </button>
        )}
      </div>
    </section>
  );
}
