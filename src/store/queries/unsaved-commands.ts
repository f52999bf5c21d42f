/** How far what was said is in a backup. */

import { sql } from 'kysely';
import type { Reading } from '../store.ts';

/** The last thing that was said; undefined where nothing was. */
export async function lastCommandId({ db, notebook }: Reading): Promise<string | undefined> {
  const { rows } = await sql<{ readonly id: string }>`
    select id from commands where notebook = ${notebook} order by number desc limit 1
  `.execute(db);
  return rows[0]?.id;
}

/** When (UTC text) the first thing after a command was said; after `undefined`, the first of all. */
export async function firstSaidAfter(
  { db, notebook }: Reading,
  command: string | undefined,
): Promise<string | undefined> {
  const { rows } = await sql<{ readonly at: string }>`
    select at from commands
    where notebook = ${notebook} and number > coalesce(
      (select number from commands where notebook = ${notebook} and id = ${command ?? ''}), 0
    )
    order by number limit 1
  `.execute(db);
  return rows[0]?.at;
}
