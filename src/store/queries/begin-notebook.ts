import type { Owner } from '../../core/facts/owner.ts';
import { columnsOf, writeFields } from '../kinds/codec.ts';
import { ownerFields } from '../kinds/owner-fields.ts';
import type { Writing } from '../store.ts';
import { insertRows } from './insert-rows.ts';

/** A notebook in which nothing is written but whose it is. */
export async function beginNotebook(tx: Writing, owner: Owner): Promise<void> {
  await insertRows(tx, { table: 'notebooks', columns: columnsOf(ownerFields) }, [writeFields(ownerFields, owner)]);
}
