/** Somebody one is about to meet: who they are, the last talk, and what was given either way. T10 V1 */

import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useDay } from '../../../follow-ups/day-context.ts';
import { Icon } from '../../../ui/icon.tsx';
import { Moment } from '../../../ui/moment.tsx';
import { urls } from '../../../urls.ts';
import { channelWords } from '../../../words/channel-words.ts';
import { agoWords, exactWords } from '../../../words/due-words.ts';
import { telOf } from '../../../words/tel-of.ts';
import type { MeetingCard } from './meeting-query.ts';
import { beforeWords as words } from './meeting-words.ts';

type Person = MeetingCard['people'][number];
type Brief = MeetingCard['briefs'][number];

export function PersonBefore({ person, card }: { readonly person: Person; readonly card: MeetingCard }) {
  const brief = card.briefs.find((one) => one.person === person.id);
  const company = card.organizations.find(({ id }) => id === person.organization)?.name;
  const { background, howMet, value, notes } = person;
  const isThin = [background, howMet, value, notes].every((text) => text === undefined);
  return (
    <div className="person-before">
      <p>
        <Link className="name" dir="auto" href={urls.person(person.id)}>
          {person.name}
        </Link>
        <span className="work" dir="auto">
          {[person.title, company].filter(Boolean).join(' · ')}
        </span>
      </p>
      <Reach person={person} />
      <dl className="meeting-facts">
        {brief !== undefined && <LastTalk brief={brief} />}
        <Told words={words.background}>{background}</Told>
        <Told words={words.howMet}>{howMet}</Told>
        <Told words={words.value}>{value}</Told>
        <Told words={words.notes}>{notes}</Told>
        <Gifts words={words.gave} list={brief?.gave ?? []} />
        <Gifts words={words.received} list={brief?.received ?? []} />
      </dl>
      {isThin && <p className="hint">{words.thin}</p>}
    </div>
  );
}

function Reach({ person: { phones = [], emails = [] } }: { readonly person: Person }) {
  const [phone] = phones;
  const [email] = emails;
  if (phone === undefined && email === undefined) return null;
  return (
    <p className="reach-before no-print">
      {phone !== undefined && (
        <a className="button quiet" href={telOf(phone)} aria-label={words.call(phone)}>
          <Icon name="phone" size={18} />
          {phone}
        </a>
      )}
      {email !== undefined && (
        <a className="button quiet" href={`mailto:${email}`} aria-label={words.mail(email)}>
          <Icon name="mail" size={18} />
          {email}
        </a>
      )}
    </p>
  );
}

function LastTalk({ brief: { lastConversation, lastTouch } }: { readonly brief: Brief }) {
  const { clock } = useDay();
  const talk = lastConversation ?? lastTouch;
  const at = talk === undefined ? undefined : Date.parse(talk.at);
  return (
    <Fact words={lastConversation === undefined ? words.lastTouch : words.lastTalk}>
      {talk === undefined || at === undefined ? (
        words.none
      ) : (
        <>
          <Moment words={agoWords(at, clock)} exact={exactWords(at, clock)} /> {channelWords[talk.channel]}
          {talk.summary !== undefined && (
            <span className="meeting-prose" dir="auto">
              {talk.summary}
            </span>
          )}
        </>
      )}
    </Fact>
  );
}

function Told({ words: name, children }: { readonly words: string; readonly children: string | undefined }) {
  if (children === undefined || children === '') return null;
  return (
    <Fact words={name}>
      <span className="meeting-prose" dir="auto">
        {children}
      </span>
    </Fact>
  );
}

function Gifts({ words: name, list }: { readonly words: string; readonly list: Brief['gave'] }) {
  if (list.length === 0) return null;
  return (
    <Fact words={name}>
      <ul>
        {list.map(({ kind, what }) => (
          <li key={`${kind} ${what}`} dir="auto">
            {what}
          </li>
        ))}
      </ul>
    </Fact>
  );
}

function Fact({ words: name, children }: { readonly words: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
