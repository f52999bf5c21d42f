/** Where somebody is not to be contacted again, the next person at the organization, or in the field. C7 */

import type { Person } from '../../facts/person.ts';
import type { Advice } from '../follow-up.ts';
import type { Findings } from './findings.ts';

/** Silence in any other playbook, which an owner may have written, says nothing of whom else to ask. */
function isRequest({ run }: Findings['threads'][number]): boolean {
  const { begins } = run.playbook;
  return begins.fact === 'intent' && begins.kind === 'informational';
}

export function nextPeople({ ledger, threads, stops }: Findings): Advice[] {
  const requests = new Set(threads.filter(isRequest).map(({ run }) => run.id));
  const stopped = [...stops.values()].flatMap(({ person: id, thread = '' }) => {
    const person = requests.has(thread) ? ledger.people.get(id) : undefined;
    return person === undefined ? [] : [{ person, thread }];
  });
  if (stopped.length === 0) return [];
  const asked = new Set(ledger.intents.map(({ fact }) => fact.person));
  const free = ledger.notebook.people.filter(({ id }) => stops.get(id)?.by !== 'owner' && !asked.has(id));
  return stopped.map(({ person, thread }) => {
    const field = fieldOf(person);
    const next =
      free.find(({ organization }) => organization !== undefined && organization === person.organization) ??
      free.find((one) => field !== undefined && fieldOf(one) === field);
    const offer = next === undefined ? 'Look for somebody else there.' : `Turn to ${next.name} next.`;
    const text = `${person.name} does not answer: leave them in peace. ${offer}`;
    return { key: `${thread}#move-on`, guard: 'move-on', person: person.id, text };
  });

  function fieldOf({ organization }: Person): string | undefined {
    return ledger.organizations.get(organization ?? '')?.industry;
  }
}
