import { sql, type RawBuilder } from 'kysely';
import type { Reading } from './store.ts';

/** Days from an instant or a date in a column to an instant, all as UTC text, with their fraction. */
export function daysBetween({ dialect }: Reading, from: RawBuilder<unknown>, until: string): RawBuilder<number> {
  return dialect === 'sqlite'
    ? sql`(julianday(${until}) - julianday(${from}))`
    : sql`(extract(epoch from ${until}::timestamp - (${from})::timestamp) / 86400.0)::float8`;
}
