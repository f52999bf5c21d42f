/** FTS5: every word as a prefix; a name also by any part of it. */

import { sql } from 'kysely';
import type { Finding } from '../finding.ts';
import type { Reading } from '../store.ts';

export async function namesWith({ db, notebook }: Reading, sought: string, limit: number): Promise<readonly Finding[]> {
  const { rows } = await sql<Finding>`
    select kind, id, title from search_names
    where notebook = ${notebook} and (
      row in (select rowid from search_names_index where search_names_index match ${prefixes(sought)})
      or instr(name, ${sought}) > 0
    )
    order by instr(name, ${sought}) <> 1, name, kind, id
    limit ${limit}
  `.execute(db);
  return rows.map((row) => ({ ...row }));
}

/** The index gives rows by their number only, so the latest of those written down last are taken. */
const lookedAt = 500;

export async function touchesWith(
  { db, notebook }: Reading,
  sought: string,
  limit: number,
): Promise<readonly Finding[]> {
  const { rows } = await sql<Omit<Finding, 'kind'>>`
    with found as (
      select t.id, t.title, t.at from search_touches_index i
      cross join search_touches t
      where i.search_touches_index match ${prefixes(sought)} and t.row = i.rowid and t.notebook = ${notebook}
      order by i.rowid desc
      limit ${lookedAt}
    )
    select id, title, at from found order by at desc, id limit ${limit}
  `.execute(db);
  return rows.map((row) => ({ kind: 'touch', ...row }));
}

/** Folded words hold letters and digits only, so nothing in them needs escaping. */
export function prefixes(sought: string): string {
  return sought
    .split(' ')
    .map((word) => `"${word}"*`)
    .join(' ');
}
