import { namesOf } from '../../store/queries/names-of.ts';
import { factsOf } from '../../store/queries/stored-facts.ts';
import type { Reading } from '../../store/store.ts';

/** Somebody of a referral, in the words by which one knows them. */
export interface PersonOfLoop {
  id: string;
  name: string;
  title?: string;
  organizationName?: string;
}

export async function peopleOfLoops(tx: Reading, ids: Iterable<string>): Promise<ReadonlyMap<string, PersonOfLoop>> {
  const people = (await factsOf(tx, 'person', [...new Set(ids)])).map(({ fact }) => fact);
  const organizations = await namesOf(
    tx,
    'organizations',
    people.map(({ organization }) => organization),
  );
  return new Map(
    people.map(({ id, name, title, organization }) => {
      const organizationName = organizations.get(organization ?? '');
      const work = {
        ...(title !== undefined && { title }),
        ...(organizationName !== undefined && { organizationName }),
      };
      return [id, { id, name, ...work }];
    }),
  );
}
