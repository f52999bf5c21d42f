import { anyOf } from '../any-of.ts';
import type { Reading } from '../store.ts';

/** The versions of the cards of those who have a photo, by id. */
export async function photoVersions(tx: Reading, people: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const rows = await tx.db
    .selectFrom('people')
    .select(['id', 'version'])
    .where('notebook', '=', tx.notebook)
    .where(anyOf(tx, 'id', people))
    .where('photo', 'is not', null)
    .execute();
  return new Map(rows.map(({ id, version }) => [id, version]));
}
