/** A person in a few lines: how to reach them, what is owed, and the last that happened. */

import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { Link } from 'wouter';
import { stepTitle } from '../../../core/playbooks/step-title.ts';
import type { StepNames } from '../../../core/playbooks/step-title.ts';
import { client } from '../../client/client.ts';
import type { Answered, NamedPerson } from '../../client/client.ts';
import { Icon } from '../../ui/icon.tsx';
import { urls } from '../../urls.ts';
import { touchWords } from '../../words/channel-words.ts';
import { telOf } from '../../words/tel-of.ts';
import { DateWords } from './date-words.tsx';
import { searchWords } from './search-words.ts';

interface SmallCardProps {
  readonly id: string;
  readonly onBack: () => void;
  readonly onLog: (person: NamedPerson) => void;
  readonly onClose: () => void;
}

const recent = 5;

export function SmallCard({ id, onBack, onLog, onClose }: SmallCardProps) {
  const { data, error } = useQuery({
    queryKey: ['person', id],
    queryFn: ({ signal }) => client.showPerson({ id }, { signal }),
  });
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => back.current?.focus(), []);
  return (
    <div className="small-card">
      <button type="button" className="button quiet" ref={back} onClick={onBack}>
        {searchWords.back}
      </button>
      {error !== null && <p className="fault">{searchWords.gone}</p>}
      {data !== undefined && (
        <>
          <h3 className="name" dir="auto">
            <Link href={urls.person(id)} onClick={onClose}>
              {data.person.name}
            </Link>
          </h3>
          <p className="work" dir="auto">
            {[data.person.title, data.organization?.name].filter(Boolean).join(' · ')}
          </p>
          <p className="reach">
            {data.person.phones?.map((phone) => (
              <a className="button" key={phone} href={telOf(phone)}>
                <Icon name="phone" size={18} />
                {phone}
              </a>
            ))}
            {data.person.emails?.map((email) => (
              <a className="button" key={email} href={`mailto:${email}`}>
                <Icon name="mail" size={18} />
                {email}
              </a>
            ))}
            <button type="button" className="button main" onClick={() => onLog(data.person)}>
              <Icon name="plus" size={18} />
              {searchWords.log}
            </button>
            <Link className="button" href={urls.person(id)} onClick={onClose}>
              {searchWords.card}
            </Link>
          </p>
          {data.stopped !== undefined && <p className="mark late">{searchWords.stopped}</p>}
          <h4>{searchWords.owed}</h4>
          {data.followUps.length === 0 && <p className="hint">{searchWords.nothingOwed}</p>}
          <ul className="lines">
            {data.followUps.map((followUp) => (
              <li key={followUp.key}>
                <span>{stepTitle(followUp, namesIn(data, followUp))}</span> <DateWords at={followUp.due} />
              </li>
            ))}
          </ul>
          <h4>{searchWords.history}</h4>
          {data.touches.length === 0 && <p className="hint">{searchWords.noHistory}</p>}
          <ul className="lines">
            {data.touches.slice(0, recent).map((touch) => (
              <li key={touch.id}>
                <span>
                  {touchWords(touch.direction, touch.channel)}
                  {touch.summary !== undefined && (
                    <>
                      : <span dir="auto">{touch.summary}</span>
                    </>
                  )}
                </span>{' '}
                <DateWords at={touch.at} />
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

type Shown = Answered['showPerson'];

function namesIn({ opportunities }: Shown, { about }: Shown['followUps'][number]): StepNames {
  const opportunity = opportunities.find(({ id }) => id === about.opportunity)?.title;
  return opportunity === undefined ? {} : { opportunity };
}
