/** Everybody who has to do with a position, and what. T11 */

import { Link } from 'wouter';
import { urls } from '../../urls.ts';
import type { Position } from './opportunity-query.ts';
import { peopleWords as words, roleWords } from './opportunity-words.ts';

export function PeopleThere({ position: { people } }: { readonly position: Position }) {
  return (
    <section className="position-part" aria-labelledby="people-head">
      <h2 id="people-head">{words.title}</h2>
      {people.length === 0 ? (
        <p className="hint">{words.none}</p>
      ) : (
        <ul className="card position-lines">
          {people.map(({ id, name, title, roles, isStopped }) => (
            <li key={id}>
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
              <p className="detail">{rolesSaid(roles)}</p>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** Who is to be asked for is a contact, and who interviewed was in touch: the weightier says it all. */
function rolesSaid(roles: Position['people'][number]['roles']): string {
  const plain = roles.length > 1 ? roles.filter((role) => role !== 'in-touch' && role !== 'to-meet') : roles;
  const told = plain.includes('ask-for') ? plain.filter((role) => role !== 'contact') : plain;
  return (told.length === 0 ? roles.slice(0, 1) : told).map((role) => roleWords[role]).join(', ');
}
