/** A person with the position that LinkedIn tells by now, which members keep up to date themselves. */

import type { Person } from '../../core/facts/person.ts';
import type { ImportedPerson } from '../../formats/people/imported-person.ts';
import { folded } from '../../store/folded.ts';

/** The same object where nothing has changed, or nothing is told. */
export function movedPerson(person: Person, imported: ImportedPerson, organization: string | undefined): Person {
  if (imported.linkedinConnected !== true || organization === undefined) return person;
  const { title } = imported;
  const isElsewhere = organization !== person.organization;
  const isOtherwise = title !== undefined && folded(title) !== folded(person.title ?? '');
  if (!isElsewhere && !isOtherwise) return person;
  const { title: _, ...rest } = person;
  return { ...rest, organization, ...(title === undefined ? {} : { title }) };
}
