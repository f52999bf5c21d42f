/** "Who do I know there?": whom to ask about a company besides those who have to do with the position. V5 C7 */

import { circleWords } from '../../words/circle-words.ts';
import { agoWords, type Clock } from '../../words/due-words.ts';
import type { PositionShown } from './opportunity-query.ts';
import { whoWords as words } from './opportunity-words.ts';
import { PersonLine } from './person-line.tsx';

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
        {others.map((person) => (
          <PersonLine key={person.id} person={person}>
            {[
              person.isThere ? undefined : words.elsewhere,
              person.circle && circleWords[person.circle],
              person.lastTalkAt === undefined
                ? words.noTalk
                : words.lastTalk(agoWords(Date.parse(person.lastTalkAt), clock)),
            ]
              .filter((part) => part !== undefined)
              .join(', ')}
          </PersonLine>
        ))}
      </ul>
    </section>
  );
}
