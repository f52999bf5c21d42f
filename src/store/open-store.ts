import type { Opening } from './opening.ts';
import type { Store } from './store.ts';

export type StorePlace =
  | { readonly kind: 'sqlite'; readonly file: string }
  | { readonly kind: 'postgres'; readonly url: string };

/**
 * Opens a database and brings its tables up to date. `:memory:` is a file that is gone when it is closed.
 * Only the driver that is needed is loaded, since a command on the command line is over in half a second.
 * @throws {NewerDatabase} where a newer Sundown has already written to it
 * @throws {StoreFault} where the file, its disk or the server is at fault
 */
export async function openStore(place: StorePlace, opening: Opening = {}): Promise<Store> {
  if (place.kind === 'sqlite') return (await import('./sqlite/open-sqlite.ts')).openSqlite(place.file, opening);
  return (await import('./postgres/open-postgres.ts')).openPostgres(place.url);
}
