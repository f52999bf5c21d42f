/** The ids in the keys of follow-ups that facts name, kept beside these, so that they are found by them. */

import { sql } from 'kysely';
import { threadOf } from '../../core/engine/ledger.ts';
import type { Decision } from '../../core/facts/decision.ts';
import type { Touch } from '../../core/facts/touch.ts';
import type { Writing } from '../store.ts';
import { insertRows } from './insert-rows.ts';

export async function addDecisionRefs(tx: Writing, decisions: readonly Decision[]): Promise<void> {
  const rows = decisions.flatMap(({ id, key }) => refsOf([key]).map((ref, position) => [id, position, ref]));
  await insertRows(tx, { table: 'decision_refs', columns: ['decision_id', 'position', 'ref'] }, rows);
}

export async function addTouchRefs(tx: Writing, touches: readonly Touch[]): Promise<void> {
  const rows = touches.flatMap(({ id, answers = [] }) => refsOf(answers).map((ref, position) => [id, position, ref]));
  await insertRows(tx, { table: 'touch_refs', columns: ['touch_id', 'position', 'ref'] }, rows);
}

export async function removeTouchRefs(tx: Writing, touch: string): Promise<void> {
  await sql`delete from touch_refs where notebook = ${tx.notebook} and touch_id = ${touch}`.execute(tx.db);
}

/** The ids in keys of the form `playbook/id/id#step`. */
function refsOf(keys: readonly string[]): readonly string[] {
  return [...new Set(keys.flatMap((key) => threadOf(key).split('/').slice(1)))];
}
