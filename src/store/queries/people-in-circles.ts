import { sql } from 'kysely';
import type { Person } from '../../core/facts/person.ts';
import { type Reading, withoutPictures } from '../store.ts';
import { factsOf, type Stored } from './stored-facts.ts';

/** Everybody who is kept in a circle and may be contacted. V5 C7 */
export async function peopleInCircles(tx: Reading): Promise<readonly Stored<Person>[]> {
  const { rows } = await sql<{ readonly id: string }>`
    select p.id from people p
    where p.notebook = ${tx.notebook} and p.circle is not null and not exists (
      select 1 from derived_stops s where s.notebook = p.notebook and s.person_id = p.id
    )
  `.execute(tx.db);
  return factsOf(
    withoutPictures(tx),
    'person',
    rows.map(({ id }) => id),
  );
}
