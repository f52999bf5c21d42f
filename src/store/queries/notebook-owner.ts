import { sql } from 'kysely';
import type { Owner } from '../../core/facts/owner.ts';
import { readFields, type Row } from '../kinds/codec.ts';
import { ownerFields } from '../kinds/owner-fields.ts';
import type { Reading } from '../store.ts';
import type { Stored } from './stored-facts.ts';

/** Undefined where no such notebook has been begun. */
export async function notebookOwner(tx: Reading): Promise<Stored<Owner> | undefined> {
  const { rows } = await sql<Row>`select * from notebooks where notebook = ${tx.notebook}`.execute(tx.db);
  const [row] = rows;
  return row && { fact: readFields(ownerFields, row), version: Number(row['version']) };
}
