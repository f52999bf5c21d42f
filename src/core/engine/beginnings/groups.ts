import type { Playbook } from '../../playbooks/playbook.ts';
import { happenedBy } from '../dated.ts';
import type { Ledger } from '../ledger.ts';
import type { Run } from '../run.ts';

export function runsOfGroups(playbook: Playbook, { notebook, almanac, changes }: Ledger): Run[] {
  return happenedBy(notebook.groups, (group) => almanac.instant(group.notedAt), changes).map(({ at, fact }) => ({
    playbook,
    id: `${playbook.id}/${fact.id}`,
    person: null,
    about: { group: fact.id },
    begins: at,
    group: fact,
  }));
}
