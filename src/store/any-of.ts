import { sql, type RawBuilder } from 'kysely';
import type { Reading } from './store.ts';

/** Whether a column holds one of many values, as one parameter: the statement stays the same however many there are. */
export function anyOf({ dialect }: Reading, column: string, values: readonly string[]): RawBuilder<boolean> {
  return dialect === 'sqlite'
    ? sql`${sql.ref(column)} in (select value from json_each(${JSON.stringify(values)}))`
    : sql`${sql.ref(column)} = any(${values})`;
}

/**
 * Many values as the first table of a join, `wanted(value)`. Joined by `cross join` it comes first on SQLite as well,
 * whose planner without statistics would rather read the whole notebook.
 */
export function wanted({ dialect }: Reading, values: readonly string[]): RawBuilder<unknown> {
  return dialect === 'sqlite'
    ? sql`json_each(${JSON.stringify(values)}) as wanted`
    : sql`unnest(${values}::text[]) as wanted(value)`;
}
