import { sql } from 'kysely';
import { anyOf } from '../any-of.ts';
import { everyKind, type KindName } from '../kinds/every-kind.ts';
import type { Writing } from '../store.ts';
import { removeSearchEntries } from './search-entries.ts';

/**
 * With their own lists; nothing else may refer to them any more.
 * @returns the version that each had, by id
 */
export async function removeFacts(
  tx: Writing,
  kind: KindName,
  ids: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const { rows } = await sql<{ readonly id: string; readonly version: number }>`
    delete from ${sql.table(everyKind[kind].table)} where notebook = ${tx.notebook} and ${anyOf(tx, 'id', ids)}
    returning id, version
  `.execute(tx.db);
  await removeSearchEntries(tx, kind, ids);
  return new Map(rows.map(({ id, version }) => [id, version]));
}
