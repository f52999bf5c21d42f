/** What a calendar was last told of each entry. */

import { sql } from 'kysely';
import { momentText } from '../kinds/codec.ts';
import type { Reading, Writing } from '../store.ts';
import { insertRows } from './insert-rows.ts';
import { anyOf } from '../any-of.ts';

export interface KeptEntry {
  readonly uid: string;
  /** Of what it said. */
  readonly digest: string;
  readonly sequence: number;
  readonly changedAt: number;
}

interface EntryRow {
  readonly uid: string;
  readonly digest: string;
  readonly sequence: number;
  readonly changed_at: string;
}

/** By uid; those too that are in the calendar no more, so that they count on where they come back. */
export async function keptEntries(tx: Reading): Promise<ReadonlyMap<string, KeptEntry>> {
  const { rows } = await sql<EntryRow>`
    select uid, digest, sequence, changed_at from calendar_entries where notebook = ${tx.notebook}
  `.execute(tx.db);
  return new Map(
    rows.map(({ uid, digest, sequence, changed_at }) => [
      uid,
      { uid, digest, sequence, changedAt: Date.parse(changed_at) },
    ]),
  );
}

export async function keepEntries(tx: Writing, entries: readonly KeptEntry[]): Promise<void> {
  const uids = entries.map(({ uid }) => uid);
  await sql`delete from calendar_entries where notebook = ${tx.notebook} and ${anyOf(tx, 'uid', uids)}`.execute(tx.db);
  await insertRows(
    tx,
    { table: 'calendar_entries', columns: ['uid', 'digest', 'sequence', 'changed_at'] },
    entries.map(({ uid, digest, sequence, changedAt }) => [uid, digest, sequence, momentText(changedAt)]),
  );
}
