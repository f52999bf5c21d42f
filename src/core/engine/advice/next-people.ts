/** Where somebody is not to be contacted again, the next person at the organization, or in the field. C7 */

import type { Person } from '../../facts/person.ts';
import type { Advice } from '../follow-up.ts';
import type { Findings } from './findings.ts';

export function nextPeople({ ledger, threads, stops }: Findings): Advice[] {
  const stopped = [...stops.values()].flatMap(({ person, by }) =>
    by === 'engine' ? (ledger.people.get(person) ?? []) : [],
  );
  if (stopped.length === 0) return [];
  const asked = new Set(
    threads.flatMap(({ run }) => (run.playbook.begins.fact === 'intent' && run.person !== null ? [run.person] : [])),
  );
  const free = ledger.notebook.people.filter(({ id }) => !stops.has(id) && !asked.has(id));
  return stopped.map((person) => {
    const field = fieldOf(person);
    const next =
      free.find(({ organization }) => organization !== undefined && organization === person.organization) ??
      free.find((one) => field !== undefined && fieldOf(one) === field);
    const offer = next === undefined ? 'Look for somebody else there.' : `Turn to ${next.name} next.`;
    const text = `${person.name} does not answer: leave them in peace. ${offer}`;
    return { guard: 'move-on', person: person.id, text };
  });

  function fieldOf({ organization }: Person): string | undefined {
    return ledger.organizations.get(organization ?? '')?.industry;
  }
}
