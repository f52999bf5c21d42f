import type { Playbook } from '../../core/playbooks/playbook.ts';
import { playbooksOf } from '../../core/playbooks/playbooks-of.ts';
import { everyFact } from '../../store/queries/stored-facts.ts';
import type { Reading } from '../../store/store.ts';

export type PlaybooksById = ReadonlyMap<string, Playbook>;

/** Those by which this owner plans. */
export async function playbooksById(tx: Reading): Promise<PlaybooksById> {
  const own = (await everyFact(tx, 'playbook')).map(({ fact }) => fact);
  return new Map(playbooksOf({ playbooks: own }).map((playbook) => [playbook.id, playbook]));
}
