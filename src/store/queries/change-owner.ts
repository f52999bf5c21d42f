import { sql } from 'kysely';
import type { Owner } from '../../core/facts/owner.ts';
import { columnsOf, writeFields } from '../kinds/codec.ts';
import { ownerFields } from '../kinds/owner-fields.ts';
import type { Writing } from '../store.ts';

export async function changeOwner(tx: Writing, owner: Owner): Promise<void> {
  const values = writeFields(ownerFields, owner);
  const settings = columnsOf(ownerFields).map((column, index) => sql`${sql.ref(column)} = ${values[index]}`);
  await sql`
    update notebooks set ${sql.join(settings)}, version = version + 1 where notebook = ${tx.notebook}
  `.execute(tx.db);
}
