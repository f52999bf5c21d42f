/** Who, when and where, and the two ways to change that. C8 */

import { useRef, useState } from 'react';
import { Link } from 'wouter';
import { Icon } from '../../../ui/icon.tsx';
import { Moment } from '../../../ui/moment.tsx';
import { urls } from '../../../urls.ts';
import { dayWords, exactWords, timeWords } from '../../../words/due-words.ts';
import type { Clock } from '../../../words/due-words.ts';
import { CancelForm } from './cancel-form.tsx';
import type { MeetingCard } from './meeting-query.ts';
import { kindWords, meetingWords as words } from './meeting-words.ts';
import { EditMeeting } from './edit-meeting.tsx';

type Asking = 'move' | 'cancel';

export function MeetingHead({ card, clock }: { readonly card: MeetingCard; readonly clock: Clock }) {
  const { meeting, state } = card;
  const [asking, setAsking] = useState<Asking>();
  const move = useRef<HTMLButtonElement>(null);
  const isOpen = state === 'ahead' || state === 'running' || state === 'unlogged';
  const close = (): void => {
    setAsking(undefined);
    // Once it is cancelled, the way to move it is gone.
    requestAnimationFrame(() => (move.current ?? document.querySelector<HTMLElement>('main h1'))?.focus());
  };
  return (
    <>
      <p className="way-back no-print">
        <Link href={urls.meetings}>{words.toMeetings}</Link>
      </p>
      <header className="card meeting-head" data-state={state}>
        <div className="card-head">
          <h1 className="name" tabIndex={-1} dir="auto">
            {titleOf(card)}
          </h1>
        </div>
        <div className="meeting-body">
          <WhenAndWhere card={card} clock={clock} />
          <About card={card} />
          {meeting.cancelled !== undefined && (
            <p className="cancelled-note">
              <Icon name="close" size={18} />
              <span>
                {words.cancelled(dayWords(Date.parse(meeting.cancelled.at), clock))}{' '}
                <span dir="auto">{meeting.cancelled.emergency}</span>
              </span>
            </p>
          )}
          {isOpen && (
            <p className="meeting-ways no-print">
              <button
                type="button"
                className="button"
                ref={move}
                aria-expanded={asking === 'move'}
                onClick={() => setAsking(asking === 'move' ? undefined : 'move')}
              >
                {words.reschedule}
              </button>
              {state === 'ahead' && (
                <button
                  type="button"
                  className="button quiet"
                  aria-expanded={asking === 'cancel'}
                  onClick={() => setAsking(asking === 'cancel' ? undefined : 'cancel')}
                >
                  {words.cancel}
                </button>
              )}
            </p>
          )}
          {asking === 'move' && <EditMeeting card={card} clock={clock} onClose={close} />}
          {asking === 'cancel' && <CancelForm meeting={meeting} onMove={() => setAsking('move')} onClose={close} />}
        </div>
      </header>
    </>
  );
}

export function titleOf({ meeting, people, group }: Pick<MeetingCard, 'meeting' | 'people' | 'group'>): string {
  const [first, ...others] = people;
  const kind = kindWords[meeting.kind];
  if (first !== undefined) return words.titleWith(kind, words.names(first.name, others.length));
  return group === undefined ? kind : words.titleWith(kind, group.name);
}

function WhenAndWhere({ card: { meeting }, clock }: { readonly card: MeetingCard; readonly clock: Clock }) {
  const starts = Date.parse(meeting.starts);
  const ends = Date.parse(meeting.ends);
  const said = words.from(dayWords(starts, clock), timeWords(starts, clock), timeWords(ends, clock));
  return (
    <p className="when-where">
      <Icon name="clock" size={20} />
      <span className="when">
        <Moment words={said} exact={exactWords(starts, clock)} />
      </span>
      <span className="detail">{words.minutes(Math.round((ends - starts) / 60_000))}</span>
      {meeting.place !== undefined && meeting.place !== '' && (
        <span className="meeting-place" dir="auto">
          <Icon name="place" size={20} />
          {meeting.place}
        </span>
      )}
    </p>
  );
}

function About({ card: { opportunity, round, group, people } }: { readonly card: MeetingCard }) {
  if (opportunity === undefined && group === undefined) return null;
  return (
    <p className="meeting-about">
      {opportunity !== undefined && (
        <span>
          {words.about} <Link href={urls.opportunity(opportunity.id)}>{opportunity.title}</Link>
        </span>
      )}
      {round !== undefined && <span className="mark">{words.round(round)}</span>}
      {group !== undefined && (
        <Link href={urls.group(group.id)} dir="auto">
          {people.length > 0 ? group.name : words.toGroup}
        </Link>
      )}
    </p>
  );
}
