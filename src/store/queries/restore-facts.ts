import { sql } from 'kysely';
import { anyOf } from '../any-of.ts';
import { everyKind, type Facts, type KindName } from '../kinds/every-kind.ts';
import type { Writing } from '../store.ts';
import { addFacts } from './add-facts.ts';

/** Adds facts that were there before. Their versions count on, so that nobody who saw them then overwrites them now. */
export async function restoreFacts<Kind extends KindName>(
  tx: Writing,
  kind: Kind,
  restored: readonly { readonly fact: Facts[Kind]; readonly version: number }[],
): Promise<void> {
  await addFacts(
    tx,
    kind,
    restored.map(({ fact }) => fact),
  );
  for (const [version, some] of Map.groupBy(restored, (one) => one.version)) {
    const ids = some.map(({ fact }) => fact.id);
    await sql`
      update ${sql.table(everyKind[kind].table)} set version = ${version}
      where notebook = ${tx.notebook} and ${anyOf(tx, 'id', ids)}
    `.execute(tx.db);
  }
}
