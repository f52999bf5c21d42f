/** Everybody who has to do with a position, and what. T11 */

import type { Position } from './opportunity-query.ts';
import { peopleWords as words, roleWords } from './opportunity-words.ts';
import { PersonLine } from './person-line.tsx';

export function PeopleThere({ position: { people } }: { readonly position: Position }) {
  return (
    <section className="position-part" aria-labelledby="people-head">
      <h2 id="people-head">{words.title}</h2>
      {people.length === 0 ? (
        <p className="hint">{words.none}</p>
      ) : (
        <ul className="card position-lines">
          {people.map((person) => (
            <PersonLine key={person.id} person={person}>
              {rolesSaid(person.roles)}
            </PersonLine>
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
