/** The front of the 3×5 card: who they are and how to reach them. V1 */

import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { client } from '../../client/client.ts';
import type { NamedPerson } from '../../client/client.ts';
import type { Card } from '../../client/person-query.ts';
import { Icon } from '../../ui/icon.tsx';
import { urls } from '../../urls.ts';
import { circleWords } from '../../words/circle-words.ts';
import { cityOf, timeWords } from '../../words/due-words.ts';
import type { Clock } from '../../words/due-words.ts';
import { telOf } from '../../words/tel-of.ts';
import { queryOf } from '../../people-filter.ts';
import { addressOf, birthdayWords } from './fact-spelling.ts';
import { factWords, personWords } from './person-words.ts';
import { PhotoButton } from './photo-button.tsx';
import { SideCard } from './side-card.tsx';

interface CardFrontProps {
  readonly card: Card;
  readonly clock: Clock;
  readonly onLog: (person: NamedPerson) => void;
}

export function CardFront({ card, clock, onLog }: CardFrontProps) {
  const { person, organization, stopped } = card;
  const { name, title } = person;
  // Whoever is stopped is not called. C7
  const callable = stopped === undefined ? (person.phones ?? []).slice(0, 1) : [];
  return (
    <SideCard
      card={card}
      side="front"
      head={
        <div className="who">
          <PhotoButton person={person} />
          <div>
            <h1 className="name" tabIndex={-1} dir="auto">
              {name}
            </h1>
            <p className="work">
              {title !== undefined && <span dir="auto">{title}</span>}
              {organization !== undefined && (
                <Link href={`${urls.people}${queryOf({ organization: organization.id })}`} dir="auto">
                  {organization.name}
                </Link>
              )}
            </p>
          </div>
        </div>
      }
    >
      <div className="side-body">
        <p className="ways-to-reach no-print">
          <button type="button" className="button main" onClick={() => onLog({ id: person.id, name })}>
            <Icon name="plus" size={18} />
            {personWords.log}
          </button>
          {callable.map((phone) => (
            <a className="button" key={phone} href={telOf(phone)}>
              <Icon name="phone" size={18} />
              {personWords.call(phone)}
            </a>
          ))}
        </p>
        <Facts card={card} clock={clock} />
      </div>
    </SideCard>
  );
}

function Facts({ card: { person }, clock }: Omit<CardFrontProps, 'onLog'>) {
  const { phones = [], emails = [], addresses = [], links = [], tags = [], circle, timeZone, birthday } = person;
  const isBare = [phones, emails, addresses, links].every(({ length }) => length === 0);
  return (
    <>
      {isBare && <p className="hint">{personWords.frontEmpty}</p>}
      <dl className="facts">
        <Several words={factWords.phones} list={phones}>
          {(phone) => <a href={telOf(phone)}>{phone}</a>}
        </Several>
        <Several words={factWords.emails} list={emails}>
          {(email) => <a href={`mailto:${encodeURIComponent(email).replaceAll('%40', '@')}`}>{email}</a>}
        </Several>
        <Several words={factWords.addresses} list={addresses}>
          {(address) => (
            <span className="address" dir="auto">
              {address}
            </span>
          )}
        </Several>
        <Several words={factWords.links} list={links}>
          {(link) => <NetLink link={link} />}
        </Several>
        {(circle !== undefined || person.cadenceDays !== undefined) && (
          <Fact words={factWords.circle}>
            {circle !== undefined && circleWords[circle]}
            <Cadence person={person} />
          </Fact>
        )}
        {timeZone !== undefined && (
          <Fact words={factWords.timeZone}>
            {personWords.theirTime(timeWords(clock.now, { ...clock, zone: timeZone }), cityOf(timeZone))}
          </Fact>
        )}
        {birthday !== undefined && <Fact words={factWords.birthday}>{birthdayWords(birthday, clock.locale)}</Fact>}
        {person.linkedinConnected === true && <Fact words={factWords.linkedIn}>{factWords.connected}</Fact>}
        {person.key === true && (
          <Fact words={factWords.key}>
            <Icon name="check" size={18} />
          </Fact>
        )}
        {tags.length > 0 && (
          <Fact words={factWords.tags}>
            <span className="tags">
              {tags.map((tag) => (
                <Link key={tag} href={`${urls.people}${queryOf({ tag })}`} aria-label={factWords.everyoneWith(tag)}>
                  <span dir="auto">{tag}</span>
                </Link>
              ))}
            </span>
          </Fact>
        )}
      </dl>
    </>
  );
}

function Cadence({ person: { circle, cadenceDays } }: { readonly person: Card['person'] }) {
  const { data } = useQuery({
    queryKey: ['settings', 'cadence'],
    queryFn: async ({ signal }) => (await client.showSettings({}, { signal })).owner.cadence,
    enabled: cadenceDays === undefined && circle !== undefined,
  });
  const days = cadenceDays ?? (circle === undefined ? undefined : data?.[circle]);
  if (days === undefined) return null;
  return `${circle === undefined ? '' : ', '}${factWords.cadence(days)}`;
}

function NetLink({ link }: { readonly link: string }) {
  const address = addressOf(link);
  return address === undefined ? (
    <span dir="auto">{link}</span>
  ) : (
    <a href={address} target="_blank" rel="noreferrer" dir="auto">
      {link.replace(/^https?:\/\/(www\.)?/, '')}
    </a>
  );
}

export function Fact({ words, children }: { readonly words: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{words}</dt>
      <dd>{children}</dd>
    </div>
  );
}

interface SeveralProps {
  readonly words: string;
  readonly list: readonly string[];
  readonly children: (item: string) => ReactNode;
}

function Several({ words, list, children }: SeveralProps) {
  if (list.length === 0) return null;
  return (
    <Fact words={words}>
      <ul>
        {list.map((item) => (
          <li key={item}>{children(item)}</li>
        ))}
      </ul>
    </Fact>
  );
}
