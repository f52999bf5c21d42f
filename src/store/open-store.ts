import { openPostgres } from './postgres/open-postgres.ts';
import { openSqlite } from './sqlite/open-sqlite.ts';
import type { Store } from './store.ts';

export type StorePlace =
  | { readonly kind: 'sqlite'; readonly file: string }
  | { readonly kind: 'postgres'; readonly url: string };

/**
 * Opens a database and brings its tables up to date. `:memory:` is a file that is gone when it is closed.
 * @throws {NewerDatabase} where a newer Sundown has already written to it
 */
export async function openStore(place: StorePlace): Promise<Store> {
  return place.kind === 'sqlite' ? openSqlite(place.file) : openPostgres(place.url);
}
