/** A 3×5 card: the person over the red head rule, what is owed to them on the lines, the brief at the foot. */

import { useId } from 'react';
import { Link } from 'wouter';
import { Face } from '../../ui/face.tsx';
import { Icon } from '../../ui/icon.tsx';
import { cityOf, timeWords } from '../../words/due-words.ts';
import { telOf } from '../../words/tel-of.ts';
import type { TodayGroup, TodayPerson } from '../../client/agenda-query.ts';
import { urls } from '../../urls.ts';
import { Brief, LastTouch } from './brief.tsx';
import { useDay } from '../../follow-ups/day-context.ts';
import { FollowUpRow } from '../../follow-ups/follow-up-row.tsx';
import { briefWords } from './today-words.ts';

interface CardProps {
  readonly group: TodayGroup;
  readonly briefOpen: boolean;
  readonly onBrief: () => void;
}

export function PersonCard({ group, briefOpen, onBrief }: CardProps) {
  const id = useId();
  const { person, heading, followUps, brief } = group;
  const href = hrefOf(group);
  return (
    <article className="card" aria-labelledby={`${id}-name`} data-section={group.section}>
      <header className="card-head">
        <div className={person?.photo === undefined ? undefined : 'with-face'}>
          {person?.photo !== undefined && <Face name={person.name} photo={person.photo} size="small" />}
          <h3 className="name" id={`${id}-name`} dir="auto">
            {href === undefined ? heading : <Link href={href}>{heading}</Link>}
          </h3>
          {person !== null && <Work person={person} />}
        </div>
        {person !== null && <Reach person={person} />}
      </header>
      <ul className="rows">
        {followUps.map((followUp) => (
          <FollowUpRow key={followUp.key} followUp={followUp} group={group} onOpen={onBrief} />
        ))}
      </ul>
      {brief !== null && (
        <footer className="card-foot">
          <button
            type="button"
            className="button quiet no-print"
            aria-expanded={briefOpen}
            aria-controls={`${id}-brief`}
            onClick={onBrief}
          >
            {briefWords.open}
            <span className="unseen"> · {person?.name ?? heading}</span>
            <Icon name="chevron" size={16} />
          </button>
          {!briefOpen && <LastTouch brief={brief} />}
          <div id={`${id}-brief`} className="brief-slot" hidden={!briefOpen}>
            <Brief brief={brief} />
            {person !== null && <AllWays person={person} />}
          </div>
        </footer>
      )}
    </article>
  );
}

function Work({ person }: { readonly person: TodayPerson }) {
  const { clock } = useDay();
  const { title, organizationName, timeZone } = person;
  const work = [title, organizationName].filter((part) => part !== undefined);
  const isElsewhere =
    timeZone !== undefined && timeWords(clock.now, clock) !== timeWords(clock.now, { ...clock, zone: timeZone });
  if (work.length === 0 && !isElsewhere) {
    return null;
  }
  return (
    <p className="work">
      {work.length > 0 && <span dir="auto">{work.join(' · ')}</span>}
      {isElsewhere && (
        <span className="their-time">
          {briefWords.theirTime(timeWords(clock.now, { ...clock, zone: timeZone }), cityOf(timeZone))}
        </span>
      )}
    </p>
  );
}

function Reach({ person }: { readonly person: TodayPerson }) {
  const [phone] = person.phones;
  const [email] = person.emails;
  return (
    <p className="reach">
      {phone !== undefined && (
        <a className="button quiet" href={telOf(phone)} aria-label={briefWords.call(phone)}>
          <Icon name="phone" size={18} />
          {phone}
        </a>
      )}
      {email !== undefined && (
        <a className="button quiet" href={`mailto:${email}`} aria-label={briefWords.mail(email)}>
          <Icon name="mail" size={18} />
          {briefWords.mailShort}
        </a>
      )}
    </p>
  );
}

function AllWays({ person }: { readonly person: TodayPerson }) {
  const { phones, emails, addresses } = person;
  return (
    <ul className="ways">
      {phones.map((phone) => (
        <li key={phone}>
          <a href={telOf(phone)}>{phone}</a>
        </li>
      ))}
      {emails.map((email) => (
        <li key={email}>
          <a href={`mailto:${email}`}>{email}</a>
        </li>
      ))}
      {addresses.map((address) => (
        <li className="address" key={address} dir="auto">
          {address}
        </li>
      ))}
    </ul>
  );
}

/** A card about a group or a position leads there. */
function hrefOf({ person, followUps: [first] }: TodayGroup): string | undefined {
  if (person !== null) return urls.person(person.id);
  if (first?.about.opportunity !== undefined) return urls.opportunity(first.about.opportunity);
  return first?.about.group === undefined ? undefined : urls.group(first.about.group);
}
