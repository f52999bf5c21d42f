/** The people and organizations that a line brings, and what their cards add to those who are known. F4 */

import type { CardTold, ToldFacts } from '../../core/capture/told-facts.ts';
import type { Person } from '../../core/facts/person.ts';
import type { Organization } from '../../core/facts/organization.ts';
import type { Stored } from '../../store/queries/stored-facts.ts';
import { required, type Turn } from '../command.ts';
import { completedPerson } from '../importing/completed-person.ts';
import { requireThere } from '../references.ts';

export async function keepOrganizations(
  turn: Turn,
  { organizations }: ToldFacts,
): Promise<readonly Stored<Organization>[]> {
  await turn.add('organization', ...organizations);
  return organizations.map((fact) => ({ fact, version: 1 }));
}

/** The new ones, then those to whom a card added something. */
export async function keepPeople(turn: Turn, { people, cards }: ToldFacts): Promise<readonly Stored<Person>[]> {
  const addedAt = turn.almanac.instantText(turn.now);
  const added: readonly Person[] = people.map((person) => ({ ...person, addedAt }));
  await requireThere(turn, { organization: [...people, ...cards].map(({ organization }) => organization) });
  await turn.add('person', ...added);
  const completed: Stored<Person>[] = [];
  for (const card of cards) completed.push(...(await keepCard(turn, card)));
  return [...added.map((fact) => ({ fact, version: 1 })), ...completed];
}

/** Nothing that the owner wrote is changed; a card fills in what was lacking. */
async function keepCard(turn: Turn, { person, details, organization }: CardTold): Promise<readonly Stored<Person>[]> {
  const known = await required(turn, 'person', person);
  const { emails = [], phones = [], addresses = [], links = [], ...rest } = details;
  const card = { source: 'vcard', line: 1, name: known.fact.name, emails, phones, addresses, links, ...rest } as const;
  const completed = completedPerson(known.fact, card, organization);
  return completed === known.fact ? [] : [await turn.change('person', known, completed)];
}
