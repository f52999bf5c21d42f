/** Somebody in a list beside a position: who they are, and in a second line what they have to do with it. */

import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { urls } from '../../urls.ts';
import { peopleWords as words } from './opportunity-words.ts';

interface PersonLineProps {
  readonly person: { readonly id: string; readonly name: string; readonly title?: string; readonly isStopped: boolean };
  readonly children: ReactNode;
}

export function PersonLine({ person: { id, name, title, isStopped }, children }: PersonLineProps) {
  return (
    <li>
      <p>
        <Link href={urls.person(id)} className="name" dir="auto">
          {name}
        </Link>
        {title !== undefined && (
          <span className="detail" dir="auto">
            {' · '}
            {title}
          </span>
        )}
        {isStopped && <span className="mark risk">{words.stopped}</span>}
      </p>
      <p className="detail">{children}</p>
    </li>
  );
}
