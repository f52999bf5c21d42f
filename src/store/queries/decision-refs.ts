import type { Decision } from '../../core/facts/decision.ts';
import type { Writing } from '../store.ts';
import { insertRows } from './insert-rows.ts';

/** The ids in a decision's key, by which decisions about a person or a fact are found: `playbook/id/id#step`. */
export async function addDecisionRefs(tx: Writing, decisions: readonly Decision[]): Promise<void> {
  const rows = decisions.flatMap(({ id, key }) => refsOf(key).map((ref, position) => [id, position, ref]));
  await insertRows(tx, { table: 'decision_refs', columns: ['decision_id', 'position', 'ref'] }, rows);
}

function refsOf(key: string): readonly string[] {
  const [thread = ''] = key.split('#');
  return thread.split('/').slice(1);
}
