/** Which positions some people are tied to: as a contact, or by something that happened about it. F3 */

import { sql } from 'kysely';
import { wanted } from '../any-of.ts';
import type { Reading } from '../store.ts';

export interface Lead {
  readonly person: string;
  readonly opportunity: string;
}

/** Each pair once, in the order of the ids. */
export async function leadsOf(tx: Reading, people: readonly string[]): Promise<readonly Lead[]> {
  if (people.length === 0) return [];
  const { rows } = await sql<Lead>`
    select c.person_id as person, c.opportunity_id as opportunity from ${wanted(tx, people)}
    cross join opportunity_contacts c where c.notebook = ${tx.notebook} and c.person_id = wanted.value
    union
    select w.person_id, t.opportunity_id from ${wanted(tx, people)}
    cross join touch_people w
    cross join touches t
    where w.notebook = ${tx.notebook} and w.person_id = wanted.value and t.notebook = w.notebook and t.id = w.touch_id
      and t.opportunity_id is not null
    order by person, opportunity
  `.execute(tx.db);
  return rows.map(({ person, opportunity }) => ({ person, opportunity }));
}
