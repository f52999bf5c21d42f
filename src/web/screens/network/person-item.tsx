/** One person of a list: the face, the name as a link to the card, where they are, and what is to be said. */

import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { Face } from '../../ui/face.tsx';
import { urls } from '../../urls.ts';
import { circleWords } from '../../words/circle-words.ts';
import { agoWords } from '../../words/due-words.ts';
import type { Clock } from '../../words/due-words.ts';
import type { Network } from './network-query.ts';
import { personWords as words } from './network-words.ts';

type Someone = Network['known']['items'][number];

interface PersonItemProps {
  readonly person: Someone;
  readonly says: string;
  /** What to do about it. */
  readonly step?: string;
  readonly children?: ReactNode;
}

export function PersonItem({ person, says, step, children }: PersonItemProps) {
  const { id, name, organizationName, circle, photo } = person;
  return (
    <li className="network-person">
      <Face name={name} photo={photo} size="small" />
      <div>
        <Link className="name" dir="auto" href={urls.person(id)}>
          {name}
        </Link>
        <p className="detail" dir="auto">
          {[organizationName, circle === undefined ? '' : circleWords[circle]].filter(Boolean).join(' · ')}
        </p>
      </div>
      <div className="network-says">
        <p>{says}</p>
        {step !== undefined && <p className="detail">{step}</p>}
      </div>
      {children}
    </li>
  );
}

export function lastTalkWords({ lastTalkAt }: Someone, clock: Clock): string {
  return lastTalkAt === undefined ? words.noTalk : words.lastTalk(agoWords(Date.parse(lastTalkAt), clock));
}
