/** Meetings of a group: when it meets, those ahead, those to be noted, and those attended. F12 V6 */

import { useRef, useState } from 'react';
import { Link } from 'wouter';
import { Icon } from '../../../ui/icon.tsx';
import { Moment } from '../../../ui/moment.tsx';
import { urls } from '../../../urls.ts';
import { dayWords, exactWords } from '../../../words/due-words.ts';
import type { Clock } from '../../../words/due-words.ts';
import { AttendedForm } from './attended-form.tsx';
import type { GroupCard } from './group-query.ts';
import { meetingWords as words } from './group-words.ts';
import { MeetingOfGroup } from './meeting-of-group.tsx';
import { MeetsPart } from './meets-part.tsx';

const mostShown = 10;

export function MeetingsPart({ card, clock }: { readonly card: GroupCard; readonly clock: Clock }) {
  const { group, meetings, attended } = card;
  const [noting, setNoting] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = (): void => {
    setNoting(false);
    requestAnimationFrame(() => button.current?.focus());
  };
  return (
    <section className="groups-part" aria-labelledby="group-meetings">
      <h2 id="group-meetings" tabIndex={-1}>
        {words.title}
      </h2>
      <MeetsPart group={group} clock={clock} />
      {meetings.length > 0 ? (
        <ul className="card coming-lines">
          {meetings.map((meeting) => (
            <MeetingOfGroup key={meeting.meeting ?? meeting.starts} group={group.id} meeting={meeting} clock={clock} />
          ))}
        </ul>
      ) : (
        <p className="hint">{words.none}</p>
      )}
      <h3>{words.attended(attended)}</h3>
      <button
        type="button"
        className="button part-way no-print"
        ref={button}
        aria-expanded={noting}
        onClick={() => setNoting(!noting)}
      >
        <Icon name="plus" size={18} />
        {words.note}
      </button>
      {noting && <AttendedForm group={group.id} clock={clock} onClose={close} />}
      <Touches card={card} clock={clock} />
    </section>
  );
}

function Touches({ card: { touches, names }, clock }: { readonly card: GroupCard; readonly clock: Clock }) {
  const [all, setAll] = useState(false);
  const nameById = new Map(names.map(({ id, name }) => [id, name]));
  if (touches.length === 0) return <p className="hint">{words.noneAttended}</p>;
  const shown = all ? touches : touches.slice(0, mostShown);
  return (
    <>
      <ul className="card attended-lines">
        {shown.map(({ id, at, people, summary }) => (
          <li key={id}>
            <p className="when">
              <Moment words={dayWords(Date.parse(at), clock)} exact={exactWords(Date.parse(at), clock)} />
            </p>
            <div>
              {people.length > 0 && (
                <p className="attended-people">
                  {people.map((person) => (
                    <Link key={person} className="name" href={urls.person(person)} dir="auto">
                      {nameById.get(person) ?? person}
                    </Link>
                  ))}
                </p>
              )}
              {summary !== undefined && summary !== '' && <p dir="auto">{summary}</p>}
            </div>
          </li>
        ))}
      </ul>
      {touches.length > shown.length && (
        <button type="button" className="button more no-print" onClick={() => setAll(true)}>
          {words.more(touches.length - shown.length)}
        </button>
      )}
    </>
  );
}
