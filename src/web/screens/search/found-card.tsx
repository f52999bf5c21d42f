/** What was found that is no person, and the people who belong to it. */

import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { Link } from 'wouter';
import { client } from '../../client/client.ts';
import type { Answered } from '../../client/client.ts';
import { urls } from '../../urls.ts';
import { DateWords } from './date-words.tsx';
import { searchWords } from './search-words.ts';

export type Found = Answered['searchEverything']['items'][number];

interface FoundCardProps {
  readonly found: Found;
  readonly onBack: () => void;
  readonly onPerson: (id: string) => void;
  readonly onClose: () => void;
}

export function FoundCard({ found, onBack, onPerson, onClose }: FoundCardProps) {
  const { kind, id, title, excerpt, at } = found;
  const { data: people = [] } = useQuery({
    queryKey: ['people of', kind, id],
    queryFn: () => peopleOf(found),
    enabled: kind !== 'touch',
  });
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => back.current?.focus(), []);
  return (
    <div className="small-card">
      <button type="button" className="button quiet" ref={back} onClick={onBack}>
        {searchWords.back}
      </button>
      <h3 className="name" dir="auto">
        {title}
      </h3>
      <p className="work">
        {searchWords.kinds[kind]} {at !== undefined && <DateWords at={at} />}
      </p>
      {excerpt !== undefined && <p dir="auto">{excerpt}</p>}
      {kind === 'opportunity' && (
        <p>
          <Link className="button" href={urls.opportunity(id)} onClick={onClose}>
            {searchWords.position}
          </Link>
        </p>
      )}
      {kind === 'group' && (
        <p>
          <Link className="button" href={urls.group(id)} onClick={onClose}>
            {searchWords.group}
          </Link>
        </p>
      )}
      {people.length > 0 && <h4>{searchWords.people}</h4>}
      <ul className="choices">
        {people.map((person) => (
          <li key={person.id}>
            <button type="button" className="button" onClick={() => onPerson(person.id)}>
              <span className="name" dir="auto">
                {person.name}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

async function peopleOf({ kind, id }: Found): Promise<readonly { readonly id: string; readonly name: string }[]> {
  switch (kind) {
    case 'organization':
      return (await client.findPeople({ organization: id, limit: 24 })).items;
    case 'group':
      return (await client.findPeople({ group: id, limit: 24 })).items;
    case 'opportunity':
      return (await client.showOpportunity({ id })).people;
    default:
      return [];
  }
}
