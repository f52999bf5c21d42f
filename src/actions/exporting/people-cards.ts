/** Everybody as a vCard, one after another. */

import { cardOfPerson } from '../../formats/people/card-of-person.ts';
import type { ToExport } from '../../formats/exported/to-export.ts';
import type { WrittenVersion } from '../../formats/vcard/card-properties.ts';
import { writeCard } from '../../formats/vcard/write-card.ts';

export function* peopleCards(
  { notebook: { people, organizations } }: ToExport,
  version: WrittenVersion,
): Generator<string> {
  const names = new Map(organizations.map(({ id, name }) => [id, name]));
  for (const person of people) {
    yield writeCard(cardOfPerson(person, names.get(person.organization ?? ''), version), version);
  }
}
