/** One meeting of a group, or one date of its rule that one tap makes a meeting. V6 */

import { useRef, useState } from 'react';
import { Link } from 'wouter';
import { client, freshId } from '../../../client/client.ts';
import { Icon } from '../../../ui/icon.tsx';
import { useSaying } from '../../../undo/use-saying.ts';
import { urls } from '../../../urls.ts';
import { dayWords, timeWords } from '../../../words/due-words.ts';
import type { Clock } from '../../../words/due-words.ts';
import { AttendedForm } from './attended-form.tsx';
import type { GroupCard } from './group-query.ts';
import { meetingWords as words } from './group-words.ts';

export type Coming = GroupCard['meetings'][number];

interface MeetingOfGroupProps {
  readonly group: string;
  readonly meeting: Coming;
  readonly clock: Clock;
}

export function MeetingOfGroup({ group, meeting: coming, clock }: MeetingOfGroupProps) {
  const { starts, ends, place, meeting, state } = coming;
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const from = Date.parse(starts);
  const day = dayWords(from, clock);
  const isOver = state === 'unlogged' || state === 'running';
  const way = state === 'cancelled' ? words.cancelled : isOver ? words.howWasIt : words.inMeetings;
  const close = (): void => {
    setOpen(false);
    // What was noted leaves the list, and its button with it.
    requestAnimationFrame(() => (button.current ?? document.querySelector<HTMLElement>('#group-meetings'))?.focus());
  };
  return (
    <li className="coming-line" data-state={state} data-starts={starts}>
      <p className="coming-when">
        <strong>{capital(day)}</strong>
        <span className="detail" dir="auto">
          {[words.time(timeWords(from, clock), timeWords(Date.parse(ends), clock)), place].filter(Boolean).join(' · ')}
        </span>
      </p>
      {meeting === undefined ? (
        <Schedule group={group} coming={coming} day={day} />
      ) : (
        <p className="coming-ways">
          {isOver && (
            <button
              type="button"
              className="button main no-print"
              ref={button}
              aria-expanded={open}
              aria-label={words.wasThereNamed(day)}
              onClick={() => setOpen(!open)}
            >
              {words.wasThere}
            </button>
          )}
          <Link className="to-meeting" href={urls.meeting(meeting)} aria-label={words.open(way, day)}>
            {way}
          </Link>
        </p>
      )}
      {open && <AttendedForm group={group} meeting={coming} clock={clock} onClose={close} />}
    </li>
  );
}

function Schedule({
  group,
  coming: { starts, ends, place },
  day,
}: {
  readonly group: string;
  readonly coming: Coming;
  readonly day: string;
}) {
  const say = useSaying();
  const schedule = async (): Promise<void> => {
    const done = await say(words.scheduled(day), (commandId) =>
      client.scheduleMeeting({
        commandId,
        id: freshId(),
        kind: 'group',
        people: [],
        group,
        starts,
        ends,
        ...(place !== undefined && { place }),
      }),
    );
    // The button has become a link.
    if (done === undefined) return;
    requestAnimationFrame(() =>
      document.querySelector<HTMLElement>(`.coming-line[data-starts="${starts}"] .to-meeting`)?.focus(),
    );
  };
  return (
    <button
      type="button"
      className="button no-print"
      aria-label={words.scheduleNamed(day)}
      onClick={() => void schedule()}
    >
      <Icon name="meeting" size={18} />
      {words.schedule}
    </button>
  );
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
