/** The talk itself: the clock, the questions, the notes; and near the end what closes it. C9 C10 */

import { useEffect, useId, useRef } from 'react';
import { timeWords } from '../../../words/due-words.ts';
import type { Clock } from '../../../words/due-words.ts';
import { Asked } from './asked.tsx';
import { ClockFace } from './clock-face.tsx';
import type { MeetingCard } from './meeting-query.ts';
import { talkWords as words } from './meeting-words.ts';
import { minutesTaken, promisedMinutes } from './talk-clock.ts';
import type { Talk } from './use-talk.ts';

interface DuringProps {
  readonly card: MeetingCard;
  readonly talk: Talk;
  readonly clock: Clock;
}

export function During({ card, talk, clock }: DuringProps) {
  const { meeting } = card;
  const { begunAt, endedAt } = talk;
  const promised = promisedMinutes(meeting.kind, meeting);
  const isRunning = begunAt !== undefined && endedAt === undefined;
  const head = useRef<HTMLHeadingElement>(null);
  const wasRunning = useRef(isRunning);
  useEffect(() => {
    if (!wasRunning.current && isRunning) {
      head.current?.focus({ preventScroll: true });
      head.current?.scrollIntoView({ block: 'start' });
    }
    wasRunning.current = isRunning;
  }, [isRunning]);
  return (
    <section className="meeting-part during" aria-labelledby="during-head">
      <h2 id="during-head" tabIndex={-1} ref={head}>
        {words.title}
      </h2>
      {begunAt === undefined && <Promised kind={meeting.kind} promised={promised} talk={talk} />}
      {begunAt !== undefined && endedAt !== undefined && (
        <Taken talk={talk} begunAt={begunAt} endedAt={endedAt} kind={meeting.kind} promised={promised} clock={clock} />
      )}
      {isRunning && (
        <>
          <ClockFace card={card} talk={talk} begunAt={begunAt} promised={promised} clock={clock} />
          <div className="during-parts">
            <Asked agenda={meeting.agenda ?? []} talk={talk} />
            <Notes talk={talk} />
          </div>
        </>
      )}
    </section>
  );
}

function Promised({ kind, promised, talk }: { readonly kind: string; readonly promised: number; readonly talk: Talk }) {
  return (
    <div className="card clock-card at-rest">
      <p>{kind === 'informational' ? words.promise(promised) : words.plan(promised)}</p>
      <p className="no-print">
        <button type="button" className="button main large" onClick={talk.begin}>
          {words.begin}
        </button>
      </p>
    </div>
  );
}

interface TakenProps {
  readonly talk: Talk;
  readonly begunAt: number;
  readonly endedAt: number;
  readonly kind: string;
  readonly promised: number;
  readonly clock: Clock;
}

function Taken({ talk, begunAt, endedAt, kind, promised, clock }: TakenProps) {
  const minutes = minutesTaken(begunAt, endedAt);
  const over = minutes - promised;
  return (
    <div className="card clock-card at-rest">
      <p>
        <strong>{words.took(minutes)}</strong>{' '}
        {kind === 'informational' && (over > 0 ? words.late(over) : words.onTime)}
      </p>
      <p className="detail">{words.begunAt(timeWords(begunAt, clock))}</p>
      <p className="no-print">
        <button type="button" className="button quiet" onClick={talk.startOver}>
          {words.mistake}
        </button>
      </p>
    </div>
  );
}

function Notes({ talk }: { readonly talk: Talk }) {
  const id = useId();
  return (
    <div className="card notes-card">
      <div className="field">
        <label htmlFor={id}>{words.notes}</label>
        <textarea
          id={id}
          className="input tall"
          dir="auto"
          maxLength={20_000}
          aria-describedby={`${id}-hint`}
          value={talk.notes}
          onChange={(event) => talk.write(event.target.value)}
          onBlur={talk.sendNotes}
        />
        <p className="hint" id={`${id}-hint`}>
          {words.notesHint}
        </p>
      </div>
    </div>
  );
}
