/** What is arranged about a position, and what was. */

import { Link } from 'wouter';
import { Moment } from '../../ui/moment.tsx';
import { urls } from '../../urls.ts';
import { dayWords, exactWords, timeWords } from '../../words/due-words.ts';
import type { Clock } from '../../words/due-words.ts';
import type { Position } from './opportunity-query.ts';
import { meetingKindWords, meetingWords as words } from './opportunity-words.ts';

interface MeetingsProps {
  readonly position: Position;
  readonly clock: Clock;
}

export function Meetings({ position: { meetings }, clock }: MeetingsProps) {
  if (meetings.length === 0) return null;
  return (
    <section className="position-part" aria-labelledby="meetings-head">
      <h2 id="meetings-head">{words.title}</h2>
      <ul className="card position-lines">
        {meetings.toReversed().map(({ id, kind, starts, place, cancelled }) => (
          <li key={id}>
            <p>
              <Link href={urls.meeting(id)}>{capital(meetingKindWords[kind])}</Link>
              {place !== undefined && (
                <span className="detail" dir="auto">
                  {' · '}
                  {place}
                </span>
              )}
              {cancelled !== undefined && <span className="mark risk">{words.cancelled}</span>}
            </p>
            <p className="detail when">
              <Moment
                words={`${dayWords(Date.parse(starts), clock)}, ${timeWords(Date.parse(starts), clock)}`}
                exact={exactWords(Date.parse(starts), clock)}
              />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
