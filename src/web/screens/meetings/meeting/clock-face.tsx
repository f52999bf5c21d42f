/** A large calm clock that counts down the time that was asked for, says when to close, and when to go. C9 C10 */

import { useEffect, useRef } from 'react';
import { useStored } from '../../../ui/use-stored.ts';
import { appWords } from '../../../words/app-words.ts';
import { timeWords } from '../../../words/due-words.ts';
import type { Clock } from '../../../words/due-words.ts';
import { chime } from './chime.ts';
import type { MeetingCard } from './meeting-query.ts';
import { titleOf } from './meeting-head.tsx';
import { kindWords, talkWords as words } from './meeting-words.ts';
import { closingQuestions } from './questions.ts';
import { clockDigits, closingFrom, talkClock } from './talk-clock.ts';
import type { TalkPhase } from './talk-clock.ts';
import { useTicks } from './use-ticks.ts';
import { useWakeLock } from './use-wake-lock.ts';
import type { Talk } from './use-talk.ts';

interface ClockFaceProps {
  readonly card: MeetingCard;
  readonly talk: Talk;
  readonly begunAt: number;
  readonly promised: number;
  readonly clock: Clock;
}

const minuteMs = 60_000;

export function ClockFace({ card, talk, begunAt, promised, clock }: ClockFaceProps) {
  const at = useTicks(talk.now, true);
  const { phase, leftMs, overMs, share } = talkClock(begunAt, at, promised);
  const closesAt = closingFrom(promised);
  useWakeLock(true);
  useTabTitle(phase === 'over' ? words.timeUp : words.minLeft(Math.ceil(leftMs / minuteMs)), titleOf(card));
  const sounds = useChimes(phase);
  return (
    <div className="card clock-card" data-phase={phase}>
      <p className="clock-digits" role="timer" aria-label={words.clock(kindWords[card.meeting.kind])}>
        {phase === 'over' ? `+${clockDigits(overMs)}` : clockDigits(leftMs)}{' '}
        <span className="clock-unit">{phase === 'over' ? words.over : words.left}</span>
      </p>
      <ClockLine share={share} closing={closesAt / promised} />
      <p className="detail">
        {words.begunAt(timeWords(begunAt, clock))}, {words.endsAt(timeWords(begunAt + promised * minuteMs, clock))}
      </p>
      <p className="unseen" role="status">
        {saidAt(phase, promised, closesAt)}
      </p>
      {phase !== 'going' && (
        <div className="clock-closing" data-phase={phase}>
          <h3>{phase === 'over' ? words.overTitle : words.closingTitle}</h3>
          <p>{phase === 'over' ? words.overLead : words.closingLead(Math.max(Math.ceil(leftMs / minuteMs), 1))}</p>
          <ul>
            {closingQuestions.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ul>
        </div>
      )}
      <p className="clock-ways no-print">
        <button type="button" className="button main large" onClick={talk.end}>
          {words.end}
        </button>
        <button type="button" className="button quiet" onClick={talk.startOver}>
          {words.mistake}
        </button>
      </p>
      <label className="tick no-print">
        <input
          type="checkbox"
          checked={sounds.isOn}
          onChange={(event) => sounds.choose(event.target.checked ? 'on' : 'off')}
        />
        {words.chime}
      </label>
    </div>
  );
}

/** Said once at each turn of the talk, not at each second. */
function saidAt(phase: TalkPhase, promised: number, closesAt: number): string {
  if (phase === 'going') return words.said.begun(promised);
  return phase === 'closing' ? words.said.closing(promised - closesAt) : words.said.over;
}

/** The way from beginning to end, with a mark where it is time to close. */
function ClockLine({ share, closing }: { readonly share: number; readonly closing: number }) {
  return (
    <svg className="clock-line" viewBox="0 0 1000 24" preserveAspectRatio="none" aria-hidden="true">
      <rect className="clock-way" x="0" y="10" width="1000" height="4" />
      <rect className="clock-gone" x="0" y="10" width={share * 1000} height="4" />
      <rect className="clock-mark" x={closing * 1000 - 2} y="3" width="4" height="18" />
    </svg>
  );
}

/** A glance at the tab tells how long there is. */
function useTabTitle(left: string, name: string): void {
  useEffect(() => {
    document.title = words.inTitle(left, name);
  });
  useEffect(
    () => () => {
      document.title = `${name} · ${appWords.name}`;
    },
    [name],
  );
}

function useChimes(phase: TalkPhase): { readonly isOn: boolean; readonly choose: (choice: 'on' | 'off') => void } {
  const [sound, choose] = useStored('sundown.talk-sound', ['off', 'on']);
  const heard = useRef(phase);
  useEffect(() => {
    if (heard.current !== phase && phase !== 'going' && sound === 'on') chime();
    heard.current = phase;
  }, [phase, sound]);
  return { isOn: sound === 'on', choose };
}
