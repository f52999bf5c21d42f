/** The first of what would come in: people, what happened with them, and meetings to come. */

import type { ReactNode } from 'react';
import { useServerTime } from '../client/server-time.ts';
import { useClock } from '../client/use-clock.ts';
import { touchWords } from '../words/channel-words.ts';
import { dayWords } from '../words/due-words.ts';
import { bringWords as words } from './bring-words.ts';
import type { Preview } from './bringing.ts';
import { Part } from './part.tsx';

interface NewPartProps {
  readonly preview: Preview;
  /** How many people would be new, as it stands decided. */
  readonly added: number;
}

export function NewPart({ preview, added }: NewPartProps) {
  const { newcomers, happenings, coming, touches, meetings } = preview;
  const clock = useClock(useServerTime());
  return (
    <>
      {newcomers.length > 0 && added > 0 && (
        <Part title={words.newcomers}>
          <ul className="bring-lines">
            {newcomers.map(({ name, title, organization }, at) => (
              // Two may bear one name; the list never changes.
              <li key={at}>
                <span className="name" dir="auto">
                  {name}
                </span>{' '}
                <span className="detail" dir="auto">
                  {[title, organization].filter((part) => part !== undefined).join(' · ')}
                </span>
              </li>
            ))}
            <More count={added - newcomers.length} />
          </ul>
        </Part>
      )}
      {happenings.length > 0 && (
        <Several title={words.happenings(touches.added)} left={touches.added - happenings.length}>
          {happenings.toReversed().map(({ at, channel, direction, people, summary }, index) => (
            <li key={index}>
              {dayWords(Date.parse(at), clock)} · {touchWords(direction, channel)}{' '}
              <span className="detail" dir="auto">
                {[words.with(people), summary].filter((part) => part !== undefined).join(': ')}
              </span>
            </li>
          ))}
        </Several>
      )}
      {coming.length > 0 && (
        <Several title={words.coming(meetings.added)} left={meetings.added - coming.length}>
          {coming.map(({ starts, title, people }, index) => (
            <li key={index}>
              <span dir="auto">{title}</span>{' '}
              <span className="detail" dir="auto">
                {[dayWords(Date.parse(starts), clock), ...(people.length > 0 ? [words.with(people)] : [])].join(' · ')}
              </span>
            </li>
          ))}
        </Several>
      )}
    </>
  );
}

interface SeveralProps {
  readonly title: string;
  readonly left: number;
  readonly children: ReactNode;
}

function Several({ title, left, children }: SeveralProps) {
  return (
    <details className="bring-more">
      <summary>{title}</summary>
      <ul className="bring-lines">
        {children}
        <More count={left} />
      </ul>
    </details>
  );
}

function More({ count }: { readonly count: number }) {
  return count > 0 && <li className="detail">{words.andMore(count)}</li>;
}
