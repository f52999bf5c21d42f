import { sql } from 'kysely';
import { columnsOf, writeFields } from '../kinds/codec.ts';
import { everyKind, type AnyKind, type Facts, type KindName } from '../kinds/every-kind.ts';
import type { Writing } from '../store.ts';
import { addListItems } from './add-facts.ts';
import { addTouchRefs, removeTouchRefs } from './key-refs.ts';
import { addSearchEntries, removeSearchEntries } from './search-entries.ts';

/** Puts a fact in the place of the one with its id, and counts its version up. */
export async function changeFact<Kind extends Exclude<KindName, 'decision'>>(
  tx: Writing,
  name: Kind,
  fact: Facts[Kind],
): Promise<void> {
  const kind: AnyKind = everyKind[name];
  const values = writeFields(kind.fields, fact);
  const settings = columnsOf(kind.fields).map((column, index) => sql`${sql.ref(column)} = ${values[index]}`);
  await sql`
    update ${sql.table(kind.table)} set ${sql.join(settings)}, version = version + 1
    where notebook = ${tx.notebook} and id = ${fact.id}
  `.execute(tx.db);
  for (const [field, list] of Object.entries(kind.lists)) {
    await sql`
      delete from ${sql.table(list.table)} where notebook = ${tx.notebook} and ${sql.ref(list.owner)} = ${fact.id}
    `.execute(tx.db);
    await addListItems(tx, { field, list }, [fact]);
  }
  if (name === 'touch') {
    await removeTouchRefs(tx, fact.id);
    await addTouchRefs(tx, [fact as Facts['touch']]);
  }
  await removeSearchEntries(tx, name, [fact.id]);
  await addSearchEntries(tx, name, [fact]);
}
