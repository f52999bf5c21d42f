/** The names of everybody and everything that a line may speak of; of opportunities those that are still open. */

import { sql } from 'kysely';
import type { Reading } from '../store.ts';

export interface NameKnown {
  readonly id: string;
  readonly name: string;
  /** Id of the organization to which it belongs. */
  readonly organization: string | null;
}

export interface NamesKnown {
  readonly people: readonly NameKnown[];
  readonly organizations: readonly NameKnown[];
  readonly opportunities: readonly NameKnown[];
}

export async function namesKnown({ db, notebook }: Reading): Promise<NamesKnown> {
  const people = await sql<NameKnown>`
    select id, name, organization_id as organization from people where notebook = ${notebook}
  `.execute(db);
  const organizations = await sql<NameKnown>`
    select id, name, null as organization from organizations where notebook = ${notebook}
  `.execute(db);
  const opportunities = await sql<NameKnown>`
    select id, title as name, organization_id as organization from opportunities
    where notebook = ${notebook} and outcome_verdict is null
  `.execute(db);
  return { people: people.rows, organizations: organizations.rows, opportunities: opportunities.rows };
}
