/** One meeting in a list: when, what, with whom, and how it stands. */

import { Link } from 'wouter';
import { Icon } from '../../ui/icon.tsx';
import { urls } from '../../urls.ts';
import { dayWords, timeWords } from '../../words/due-words.ts';
import type { Clock } from '../../words/due-words.ts';
import { kindWords } from './meeting/meeting-words.ts';
import type { MeetingFound } from './meetings-query.ts';
import { meetingsWords as words } from './meetings-words.ts';

const mostNames = 3;

export function MeetingLine({ meeting, clock }: { readonly meeting: MeetingFound; readonly clock: Clock }) {
  const { id, kind, starts, ends, place, state, people, names } = meeting;
  const at = Date.parse(starts);
  const nameById = new Map(names.map((one) => [one.id, one.name]));
  const first = people.slice(0, mostNames).map((person) => nameById.get(person) ?? '');
  const others = people.length - first.length;
  return (
    <li className="meeting-line" data-state={state}>
      <p className="meeting-when">
        <strong>{capital(dayWords(at, clock))}</strong>
        <span className="detail">{words.time(timeWords(at, clock), timeWords(Date.parse(ends), clock))}</span>
      </p>
      <p className="meeting-what">
        <Link href={urls.meeting(id)}>
          <span className="name" dir="auto">
            {first.length === 0 ? words.nobody : first.join(', ')}
            {others > 0 && ` ${words.others(others)}`}
          </span>
        </Link>
        <span className="detail" dir="auto">
          {[kindWords[kind], place].filter(Boolean).join(' · ')}
        </span>
      </p>
      {state !== 'ahead' && (
        <p className="mark" data-mark={state}>
          {state === 'unlogged' && <Icon name="warn" size={16} />}
          {state === 'logged' && <Icon name="check" size={16} />}
          {words.marks[state]}
        </p>
      )}
    </li>
  );
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
