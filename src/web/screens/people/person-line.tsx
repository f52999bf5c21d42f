/** One person in the list: the face, what they do and where, how close they are, the last touch and the next that is due. */

import { Link } from 'wouter';
import { Face } from '../../ui/face.tsx';
import { Icon } from '../../ui/icon.tsx';
import { urls } from '../../urls.ts';
import { circleWords } from '../../words/circle-words.ts';
import { agoWords, dayWords, dueWords } from '../../words/due-words.ts';
import type { Clock } from '../../words/due-words.ts';
import type { PersonRow } from './people-query.ts';
import { peopleWords } from './people-words.ts';

interface LineProps {
  readonly person: PersonRow;
  readonly clock: Clock;
}

export function PersonLine({ person, clock }: LineProps) {
  const { id, name, title, organizationName, photo, lastTouchAt } = person;
  const work = [title, organizationName].filter(Boolean).join(' · ');
  return (
    <Link href={urls.person(id)} className="person-line">
      <span className="line-face">
        <Face name={name} photo={photo} size="small" />
      </span>
      <span className="line-name">
        <span className="name" dir="auto">
          {name}
        </span>
      </span>
      <span className="line-work" dir="auto">
        {work}
      </span>
      <Nearness person={person} />
      <span className="line-when">
        <NextDue person={person} clock={clock} />
        <span className="line-last">
          {lastTouchAt === undefined
            ? peopleWords.noTouch
            : peopleWords.lastTouch(agoWords(Date.parse(lastTouchAt), clock))}
        </span>
      </span>
    </Link>
  );
}

/** The circle, and where the last talk lies farther back than its rhythm. V2 */
function Nearness({ person: { circle, stopped, driftState } }: Pick<LineProps, 'person'>) {
  if (stopped) {
    return (
      <span className="line-circle">
        <span className="mark late">{peopleWords.stopped}</span>
      </span>
    );
  }
  return (
    <span className="line-circle">
      {circle !== undefined && <span className="circle-mark">{circleWords[circle]}</span>}
      {driftState !== undefined && driftState !== 'fresh' && (
        <span className="drift-mark" data-drift={driftState}>
          {peopleWords.drifts[driftState]}
        </span>
      )}
    </span>
  );
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
