/** Somebody typed as new who stands in the notebook by the same name is meant; quick fingers outrun the suggestions. */

import { client } from '../../client/client.ts';
import { sentSurely } from '../../client/sent-surely.ts';
import type { Named } from '../../fields/name-field.tsx';
import type { Draft } from './draft.ts';

const few = 10;

export async function withKnownNames(draft: Draft): Promise<Draft> {
  const [position, to, ...who] = await Promise.all([
    draft.position === undefined ? undefined : known(draft.position, positionsLike),
    draft.to === undefined ? undefined : known(draft.to, peopleLike),
    ...draft.who.map((person) => known(person, peopleLike)),
  ]);
  return { ...draft, position, to, who: who.filter((person) => person !== undefined) };
}

type Known = Pick<Named, 'id' | 'name'>;

async function known(named: Named, like: (name: string) => Promise<readonly Known[]>): Promise<Named> {
  if (!named.isNew) {
    return named;
  }
  const found = await sentSurely(() => like(named.name));
  // Added by an earlier try whose answer was lost: it stays new, so that the same command says the same.
  const isOurs = found.some(({ id }) => id === named.id);
  const same = found.find(({ name }) => name.toLowerCase() === named.name.toLowerCase());
  return same === undefined || isOurs ? named : { ...same, isNew: false };
}

async function peopleLike(text: string): Promise<readonly Known[]> {
  const { items } = await client.findPeople({ text, limit: few });
  return items.map(({ id, name }) => ({ id, name }));
}

async function positionsLike(text: string): Promise<readonly Known[]> {
  const { items } = await client.findOpportunities({ text, live: 'yes', limit: few });
  return items.map(({ id, title }) => ({ id, name: title }));
}
