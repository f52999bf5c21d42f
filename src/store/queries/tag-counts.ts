import { sql } from 'kysely';
import type { Reading } from '../store.ts';

/** How many people have each tag. */
export async function tagCounts(tx: Reading): Promise<ReadonlyMap<string, number>> {
  const tags = tx.dialect === 'sqlite' ? sql`json_each(p.tags)` : sql`jsonb_array_elements_text(p.tags)`;
  const { rows } = await sql<{ readonly tag: string; readonly count: number | string }>`
    select t.value as tag, count(*) as count from people p cross join ${tags} as t
    where p.notebook = ${tx.notebook} and p.tags is not null group by t.value
  `.execute(tx.db);
  return new Map(rows.map(({ tag, count }) => [tag, Number(count)]));
}
