import { sql } from 'kysely';
import { everyKind } from '../kinds/every-kind.ts';
import type { Reading } from '../store.ts';

/** No fact of any kind stands in it. */
export async function isEmptyNotebook({ db, notebook }: Reading): Promise<boolean> {
  for (const { table } of Object.values(everyKind)) {
    const { rows } = await sql`select 1 from ${sql.table(table)} where notebook = ${notebook} limit 1`.execute(db);
    if (rows.length > 0) return false;
  }
  return true;
}
