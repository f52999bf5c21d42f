/** One person in the list: the name, what they do and where, how close they are, the last touch and the next that is due. */

import { memo } from 'react';
import { Link } from 'wouter';
import { Icon } from '../../ui/icon.tsx';
import { urls } from '../../urls.ts';
import { circleWords } from '../../words/circle-words.ts';
import { agoWords, dayWords, dueWords } from '../../words/due-words.ts';
import type { Clock } from '../../words/due-words.ts';
import type { PersonRow } from './people-query.ts';
import { peopleWords } from './people-words.ts';

export const PersonLine = memo(function PersonLine({ person, clock }: LineProps) {
  const { id, name, title, organizationName, circle, stopped, lastTouchAt } = person;
  const work = [title, organizationName].filter(Boolean).join(' · ');
  return (
    <Link href={urls.person(id)} className="person-line">
      <span className="line-name">
        <span className="name" dir="auto">
          {name}
        </span>
      </span>
      <span className="line-work" dir="auto">
        {work}
      </span>
      <span className="line-circle">
        {stopped ? (
          <span className="mark late">{peopleWords.stopped}</span>
        ) : (
          circle !== undefined && <span className="circle-mark">{circleWords[circle]}</span>
        )}
      </span>
      <NextDue person={person} clock={clock} />
      <span className="line-last">
        {lastTouchAt === undefined
          ? peopleWords.noTouch
          : peopleWords.lastTouch(agoWords(Date.parse(lastTouchAt), clock))}
      </span>
    </Link>
  );
});

interface LineProps {
  readonly person: PersonRow;
  readonly clock: Clock;
}

function NextDue({ person: { nextDue }, clock }: LineProps) {
  if (nextDue === undefined) return null;
  const due = Date.parse(nextDue);
  const isLate = due < clock.now;
  return (
    <span className="line-next" data-late={isLate || undefined}>
      {isLate && <Icon name="warn" size={16} />}
      {isLate
        ? peopleWords.late(dueWords({ opens: due, due, overdue: true }, clock))
        : peopleWords.owed(dayWords(due, clock))}
    </span>
  );
}
