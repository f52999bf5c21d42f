/** What ties this person to others: who referred whom, meetings, positions. F1 F3 */

import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { Card } from '../../client/person-query.ts';
import { Moment } from '../../ui/moment.tsx';
import { urls } from '../../urls.ts';
import { dayWords, exactWords } from '../../words/due-words.ts';
import type { Clock } from '../../words/due-words.ts';
import { bondWords as words, meetingKindWords, settledWords, stageWords } from './person-words.ts';

interface BondsProps {
  readonly card: Card;
  readonly clock: Clock;
}

export function Bonds({ card, clock }: BondsProps) {
  const { referrals, meetings, opportunities, groups, person, people } = card;
  const other = (id: string): ReactNode => (
    <Link href={urls.person(id)} className="name" dir="auto">
      {people.find((one) => one.id === id)?.name ?? id}
    </Link>
  );
  return (
    <>
      <Part id="referrals" title={words.referrals} count={referrals.length}>
        {referrals.map(({ id, from, to, at, about }) => (
          <li key={id}>
            <p>
              {to === person.id ? (
                <>
                  {other(from)} {words.ledHere}
                </>
              ) : (
                <>
                  {words.ledOn} {other(to)}
                </>
              )}
              {about !== undefined && about !== '' && (
                <span className="detail" dir="auto">
                  {' · '}
                  {about}
                </span>
              )}
            </p>
            <Day at={at} clock={clock} />
          </li>
        ))}
      </Part>
      <Part id="meetings" title={words.meetings} count={meetings.length}>
        {meetings.map(({ id, kind, starts, place, cancelled }) => (
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
            <Day at={starts} clock={clock} />
          </li>
        ))}
      </Part>
      <Part id="positions" title={words.opportunities} count={opportunities.length}>
        {opportunities.map(({ id, title, stage, outcome }) => (
          <li key={id}>
            <p dir="auto">
              <Link href={urls.opportunity(id)}>{title}</Link>
            </p>
            <p className="detail">{outcome === undefined ? stageWords[stage] : settledWords[outcome.verdict]}</p>
          </li>
        ))}
      </Part>
      <Part id="groups" title={words.groups} count={groups.length}>
        {groups.map(({ id, name, role, fit }) => (
          <li key={id}>
            <p dir="auto">
              <Link href={urls.group(id)}>{name}</Link>
            </p>
            <p className="detail" dir="auto">
              {[role, fit === true ? words.fit : undefined].filter(Boolean).join(' · ')}
            </p>
          </li>
        ))}
      </Part>
    </>
  );
}

interface PartProps {
  readonly id: string;
  readonly title: string;
  readonly count: number;
  readonly children: ReactNode;
}

function Part({ id, title, count, children }: PartProps) {
  if (count === 0) return null;
  return (
    <section className="person-part" aria-labelledby={`${id}-head`}>
      <h2 id={`${id}-head`}>{title}</h2>
      <ul className="card lines bond-lines">{children}</ul>
    </section>
  );
}

function Day({ at, clock }: { readonly at: string; readonly clock: Clock }) {
  const instant = Date.parse(at);
  return (
    <p className="detail when">
      <Moment words={dayWords(instant, clock)} exact={exactWords(instant, clock)} />
    </p>
  );
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
