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

export async function touchesWith(
  { db, notebook }: Reading,
  sought: string,
  limit: number,
): Promise<readonly Finding[]> {
  const { rows } = await sql<Omit<Finding, 'kind'>>`
    select id, title, at from search_touches
    where notebook = ${notebook}
      and row in (select rowid from search_touches_index where search_touches_index match ${prefixes(sought)})
    order by at desc, id
    limit ${limit}
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
