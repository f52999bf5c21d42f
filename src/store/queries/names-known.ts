/** The names that a line may speak of: people who share a word with it, every organization, every open opportunity. */

import { type RawBuilder, sql } from 'kysely';
import { folded } from '../folded.ts';
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

export async function namesKnown(tx: Reading, line: string): Promise<NamesKnown> {
  const { db, notebook } = tx;
  const organizations = await sql<NameKnown>`
    select id, name, null as organization from organizations where notebook = ${notebook}
  `.execute(db);
  const opportunities = await sql<NameKnown>`
    select id, title as name, organization_id as organization from opportunities
    where notebook = ${notebook} and outcome_verdict is null
  `.execute(db);
  return {
    people: await peopleNamedIn(tx, line),
    organizations: organizations.rows,
    opportunities: opportunities.rows,
  };
}

async function peopleNamedIn(tx: Reading, line: string): Promise<readonly NameKnown[]> {
  const words = [...new Set(folded(line).split(' ').filter(Boolean))];
  if (words.length === 0) return [];
  const { rows } = await sql<NameKnown>`
    select p.id, p.name, p.organization_id as organization
    from search_names s join people p on p.notebook = s.notebook and p.id = s.id
    where s.notebook = ${tx.notebook} and s.kind = 'person' and ${holdsAny(tx, words)}
  `.execute(tx.db);
  return rows;
}

/** Folded words hold letters and digits only, so nothing in them needs escaping. */
function holdsAny({ dialect }: Reading, words: readonly string[]): RawBuilder<boolean> {
  if (dialect === 'postgres') return sql`s.lexemes @@ ${words.map((word) => `'${word}'`).join(' | ')}::tsquery`;
  const sought = `name : (${words.map((word) => `"${word}"`).join(' OR ')})`;
  return sql`s.row in (select rowid from search_names_index where search_names_index match ${sought})`;
}
