/** The interviews round by round, and whether everybody was thanked. J1 J2 J3 T5 */

import { Fragment } from 'react';
import { Link } from 'wouter';
import { Icon } from '../../ui/icon.tsx';
import { Moment } from '../../ui/moment.tsx';
import { urls } from '../../urls.ts';
import { channelWords } from '../../words/channel-words.ts';
import { dayWords, exactWords } from '../../words/due-words.ts';
import type { Clock } from '../../words/due-words.ts';
import type { Position } from './opportunity-query.ts';
import { roundWords as words, thanksWords } from './opportunity-words.ts';

interface RoundsProps {
  readonly position: Position;
  readonly clock: Clock;
}

export function Rounds({ position, clock }: RoundsProps) {
  const { rounds, people } = position;
  if (rounds.length === 0) return null;
  const nameOf = (id: string): string => people.find((person) => person.id === id)?.name ?? id;
  return (
    <section className="position-part" aria-labelledby="rounds-head">
      <h2 id="rounds-head">{words.title}</h2>
      <ol className="rounds">
        {rounds.map(({ touch, round, at, channel, people: present, thanks }) => (
          <li key={touch} className="card round">
            <h3>
              {words.round(round)}
              <span className="detail when">
                <Moment words={dayWords(Date.parse(at), clock)} exact={exactWords(Date.parse(at), clock)} />
                {channelWords[channel]}
              </span>
            </h3>
            {present.map((id) => (
              <Fragment key={id}>
                <p className="name" dir="auto">
                  <Link href={urls.person(id)}>{nameOf(id)}</Link>
                </p>
                <Thanks thanks={thanks.filter(({ person }) => person === id)} clock={clock} />
              </Fragment>
            ))}
          </li>
        ))}
      </ol>
    </section>
  );
}

type ThanksSaid = Position['rounds'][number]['thanks'];

function Thanks({ thanks, clock }: { readonly thanks: ThanksSaid; readonly clock: Clock }) {
  if (thanks.length === 0) return <p className="hint">{words.noThanks}</p>;
  return (
    <ul className="thanks">
      {thanks.map(({ key, title, state, due }) => (
        <li key={key} data-state={state}>
          <Icon name={signs[state]} size={18} />
          <span>
            {title}{' '}
            <span className="thanks-state">
              {thanksWords[state]}
              {(state === 'open' || state === 'scheduled') && ` ${dayWords(Date.parse(due), clock)}`}
            </span>
          </span>
        </li>
      ))}
    </ul>
  );
}

const signs = {
  done: 'check',
  skipped: 'skip',
  lapsed: 'close',
  withdrawn: 'close',
  scheduled: 'clock',
  open: 'clock',
  overdue: 'warn',
} as const;
