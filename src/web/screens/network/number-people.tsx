/** The people behind a number: how each stands, and what to do. */

import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { Icon } from '../../ui/icon.tsx';
import { urls } from '../../urls.ts';
import { agoWords } from '../../words/due-words.ts';
import type { Clock } from '../../words/due-words.ts';
import type { Network } from './network-query.ts';
import { networkWords, numberWords, personWords as words } from './network-words.ts';
import { numberOf } from './numbers.ts';
import type { NumberName } from './numbers.ts';
import { lastTalkWords, PersonItem } from './person-item.tsx';

interface NumberPeopleProps {
  readonly asked: NumberName;
  readonly network: Network;
  readonly clock: Clock;
  readonly onMore: (() => void) | undefined;
}

export function NumberPeople({ asked, network, clock, onMore }: NumberPeopleProps) {
  const head = useRef<HTMLHeadingElement>(null);
  const items = itemsOf(asked, network, clock);
  const { title, meaning, none } = numberWords[asked];
  const unseen = numberOf(asked, network) - items.length;
  useEffect(() => {
    head.current?.focus({ preventScroll: true });
    head.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <section className="card number-people" aria-labelledby="number-head">
      <header className="card-head">
        <h2 id="number-head" ref={head} tabIndex={-1}>
          {title}
        </h2>
        <Link className="button quiet no-print" href={urls.network} aria-label={networkWords.close}>
          <Icon name="close" />
        </Link>
        <p className="detail">{meaning}</p>
      </header>
      {items.length === 0 ? <p className="number-none">{none}</p> : <ul className="network-people">{items}</ul>}
      {unseen > 0 && onMore !== undefined && (
        <button type="button" className="button more no-print" onClick={onMore}>
          {networkWords.more(unseen)}
        </button>
      )}
    </section>
  );
}

/** Each list says something else of its people. */
function itemsOf(asked: NumberName, network: Network, clock: Clock): readonly ReactNode[] {
  const ago = (at: string): string => agoWords(Date.parse(at), clock);
  if (asked === 'to-know') {
    return network.toKnow.items.map((person) => (
      <PersonItem key={person.id} person={person} says={words.lacks(person.lacks)} />
    ));
  }
  if (asked === 'drifting' || asked === 'cold') {
    return network[asked].items.map((person) => (
      <PersonItem
        key={person.id}
        person={person}
        says={`${lastTalkWords(person, clock)}, ${words.drift(person.drift)}`}
      />
    ));
  }
  if (asked === 'unseen') {
    return network.unseen.items.map((person) => (
      <PersonItem
        key={person.id}
        person={person}
        says={person.lastMeetingAt === undefined ? words.noMeeting : words.lastMeeting(ago(person.lastMeetingAt))}
      >
        <Link
          className="button quiet no-print"
          href={urls.newMeeting({ person: person.id, kind: 'catch-up' })}
          aria-label={words.planNamed(person.name)}
        >
          {words.plan}
        </Link>
      </PersonItem>
    ));
  }
  if (asked === 'owing') {
    return network.owing.items.map((person) => (
      <PersonItem
        key={person.id}
        person={person}
        says={words.owing(
          person.name,
          person.receivedSince,
          person.lastGaveAt === undefined ? undefined : ago(person.lastGaveAt),
        )}
        step={words.owingStep}
      />
    ));
  }
  if (asked === 'giving') {
    return network.giving.items.map((person) => (
      <PersonItem
        key={person.id}
        person={person}
        says={words.giving(person.name, person.gave, person.received)}
        step={words.givingStep}
      />
    ));
  }
  return network.known.items.map((person) => (
    <PersonItem key={person.id} person={person} says={lastTalkWords(person, clock)} />
  ));
}
