/** "Who do I know there?": whom to ask about a company besides those who have to do with the position. V5 C7 */

import { Link } from 'wouter';
import { urls } from '../../urls.ts';
import { circleWords } from '../../words/circle-words.ts';
import { agoWords, type Clock } from '../../words/due-words.ts';
import type { PositionShown } from './opportunity-query.ts';
import { whoWords as words } from './opportunity-words.ts';

interface WhoIsThereProps {
  readonly shown: PositionShown;
  readonly clock: Clock;
}

export function WhoIsThere({ shown: { position, acquaintances }, clock }: WhoIsThereProps) {
  const told = new Set(position.people.map(({ id }) => id));
  const others = acquaintances.filter(({ id }) => !told.has(id));
  if (position.organization === undefined || others.length === 0) return null;
  return (
    <section className="position-part" aria-labelledby="who-head">
      <h2 id="who-head">{words.title}</h2>
      <ul className="card position-lines">
        {others.map(({ id, name, title, isThere, isStopped, circle, lastTalkAt }) => (
          <li key={id}>
            <p>
              <Link href={urls.person(id)} className="name" dir="auto">
                {name}
              </Link>
              {title !== undefined && (
                <span className="detail" dir="auto">
                  {' · '}
                  {title}
                </span>
              )}
              {isStopped && <span className="mark risk">{words.stopped}</span>}
            </p>
            <p className="detail">
              {[
                isThere ? undefined : words.elsewhere,
                circle && circleWords[circle],
                lastTalkAt === undefined ? words.noTalk : words.lastTalk(agoWords(Date.parse(lastTalkAt), clock)),
              ]
                .filter((part) => part !== undefined)
                .join(', ')}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
