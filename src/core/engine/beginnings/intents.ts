import type { IntentKind } from '../../facts/intent.ts';
import type { Playbook } from '../../playbooks/playbook.ts';
import type { Ledger } from '../ledger.ts';
import type { Run } from '../run.ts';

export function runsOfIntents(playbook: Playbook, kind: IntentKind, { intents, people }: Ledger): Run[] {
  return intents
    .filter(({ fact }) => fact.kind === kind)
    .map(({ at, fact }) => {
      const organization = people.get(fact.person)?.organization;
      return {
        playbook,
        id: `${playbook.id}/${fact.id}`,
        person: fact.person,
        about: organization === undefined ? {} : { organization },
        begins: at,
      };
    });
}
