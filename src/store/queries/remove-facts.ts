import { sql } from 'kysely';
import { anyOf } from '../any-of.ts';
import { everyKind, type KindName } from '../kinds/every-kind.ts';
import type { Writing } from '../store.ts';
import { removeSearchEntries } from './search-entries.ts';

/** With their own lists; nothing else may refer to them any more. */
export async function removeFacts(tx: Writing, kind: KindName, ids: readonly string[]): Promise<void> {
  await sql`
    delete from ${sql.table(everyKind[kind].table)} where notebook = ${tx.notebook} and ${anyOf(tx, 'id', ids)}
  `.execute(tx.db);
  await removeSearchEntries(tx, kind, ids);
}
