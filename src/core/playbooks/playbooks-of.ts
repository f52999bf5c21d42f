import type { Notebook } from '../facts/notebook.ts';
import { allPlaybooks } from './all-playbooks.ts';
import type { Playbook } from './playbook.ts';

/** By what this owner plans: ours, each in the owner's own version where there is one, then those of the owner alone. */
export function playbooksOf({ playbooks }: Pick<Notebook, 'playbooks'>): readonly Playbook[] {
  if (playbooks.length === 0) return allPlaybooks;
  const ownById = new Map(playbooks.map((playbook) => [playbook.id, playbook]));
  const added = playbooks.filter(({ id }) => builtIn(id) === undefined).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return [...allPlaybooks.map((playbook) => ownById.get(playbook.id) ?? playbook), ...added];
}

const builtInById = new Map(allPlaybooks.map((playbook) => [playbook.id, playbook]));

/** The playbook of that id as Sundown ships it. */
export function builtIn(id: string): Playbook | undefined {
  return builtInById.get(id);
}
