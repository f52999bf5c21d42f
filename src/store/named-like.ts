import { sql, type RawBuilder } from 'kysely';
import { folded } from './folded.ts';
import type { KindName } from './kinds/every-kind.ts';
import type { Reading } from './store.ts';
import { prefixes as postgresPrefixes } from './postgres/search-everything.ts';
import { prefixes as sqlitePrefixes } from './sqlite/search-everything.ts';

/**
 * Whether what is told of a fact holds words that begin as these do. A text without words holds for everything. The plus
 * has SQLite go through the names of the kind: of organizations and groups there are few, of people with such words many.
 */
export function isToldOf(
  tx: Reading,
  words: string,
  { kind, id }: { readonly kind: KindName; readonly id: string },
): RawBuilder<boolean> {
  const sought = folded(words);
  if (sought === '') return sql`1 = 1`;
  const found =
    tx.dialect === 'sqlite'
      ? sql`+row in (select rowid from search_names_index where search_names_index match ${sqlitePrefixes(sought)})`
      : sql`lexemes @@ ${postgresPrefixes(sought)}::tsquery`;
  return sql`${sql.ref(id)} in (select id from search_names where notebook = ${tx.notebook} and kind = ${kind} and ${found})`;
}
