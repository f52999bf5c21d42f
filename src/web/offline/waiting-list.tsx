/** What waits on this device: to be sent, for the owner's word after a refusal, or to be looked at. */

import { useEffect, useRef } from 'react';
import { useServerTime } from '../client/server-time.ts';
import { useClock } from '../client/use-clock.ts';
import { dayWords } from '../words/due-words.ts';
import { dependsOn } from './depends-on.ts';
import type { KeptLine, WaitingDeed } from './kept.ts';
import { dropLine } from './keep-line.ts';
import { RefusedDeed } from './refused-deed.tsx';
import { takeBackDeed, useWaiting } from './waiting.ts';
import { waitingWords as words } from './waiting-words.ts';
import './waiting-list.css';

export function WaitingList({ onLine }: { readonly onLine: (line: KeptLine) => void }) {
  const { deeds, lines } = useWaiting();
  const refused = deeds.filter((deed) => deed.refused !== undefined);
  const toSend = deeds.filter((deed) => deed.refused === undefined);
  const place = useKeptFocus(deeds.length + lines.length);
  return (
    <div className="waiting-list" ref={place} tabIndex={-1}>
      {deeds.length + lines.length === 0 && <p role="status">{words.nothing}</p>}
      {refused.length > 0 && (
        <section aria-labelledby="refused-head">
          <h3 id="refused-head">{words.refusedTitle}</h3>
          <p className="hint">{words.refusedLead}</p>
          <ul>
            {refused.map((one) => (
              <RefusedDeed key={one.id} waiting={one} heldUp={toSend.filter((other) => needs(other, one)).length} />
            ))}
          </ul>
        </section>
      )}
      {toSend.length > 0 && (
        <section aria-labelledby="waiting-head">
          <h3 id="waiting-head" className="unseen">
            {words.onRow}
          </h3>
          <p className="hint">{words.lead}</p>
          <ol>
            {toSend.map((one) => (
              <ToSend key={one.id} waiting={one} isHeld={refused.some((other) => needs(one, other))} />
            ))}
          </ol>
        </section>
      )}
      {lines.length > 0 && <Lines lines={lines} onLine={onLine} />}
    </div>
  );
}

/** What is taken back or dropped takes its button with it; the focus stays in the list. */
function useKeptFocus(count: number) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (document.activeElement === document.body) place.current?.focus();
  }, [count]);
  return place;
}

function needs(one: WaitingDeed, other: WaitingDeed): boolean {
  return other.id < one.id && dependsOn(one.deed, other.deed);
}

function ToSend({ waiting, isHeld }: { readonly waiting: WaitingDeed; readonly isHeld: boolean }) {
  const clock = useClock(useServerTime());
  const { id, deed, at } = waiting;
  return (
    <li className="waiting">
      <p>
        {deed.text}
        {deed.about !== undefined && (
          <span className="name" dir="auto">
            {' '}
            {deed.about}
          </span>
        )}
        <span className="detail"> {isHeld ? words.waitsFor : words.since(dayWords(at, clock))}</span>
      </p>
      <button
        type="button"
        className="button"
        aria-label={words.takeBackOf(deed.text)}
        onClick={() => void takeBackDeed(id)}
      >
        {words.takeBack}
      </button>
    </li>
  );
}

interface LinesProps {
  readonly lines: readonly KeptLine[];
  readonly onLine: (line: KeptLine) => void;
}

function Lines({ lines, onLine }: LinesProps) {
  return (
    <section aria-labelledby="lines-head">
      <h3 id="lines-head">{words.linesTitle}</h3>
      <p className="hint">{words.linesLead}</p>
      <ul>
        {lines.map((kept) => (
          <li key={kept.id} className="waiting">
            <p dir="auto">{kept.line}</p>
            <span className="choices">
              <button
                type="button"
                className="button"
                aria-label={words.lookAt(kept.line)}
                onClick={() => onLine(kept)}
              >
                {words.look}
              </button>
              <button type="button" className="button quiet" onClick={() => void dropLine(kept.id)}>
                {words.dropLine}
              </button>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
