import { sql } from 'kysely';
import type { Reading } from '../store.ts';

/** Ids of those who were told to be somebody else than a person. */
export async function peopleApartFrom(tx: Reading, person: string): Promise<readonly string[]> {
  const { rows } = await sql<{ readonly id: string }>`
    select id from people where notebook = ${tx.notebook} and distinct_from is not null
      and cast(distinct_from as text) like ${`%"${person.replaceAll('_', '!_')}"%`} escape '!'
  `.execute(tx.db);
  return rows.map(({ id }) => id);
}
