/** The people of a file as it is read entry by entry, so that it is never held twice. */

import type { EntryRead } from '../people/entry-read.ts';
import type { ImportedPerson } from '../people/imported-person.ts';
import { keptValues } from '../people/kept-values.ts';
import type { Brought, BroughtFormat } from './brought.ts';
import { refusals } from './refusals.ts';

export function broughtPeople(format: BroughtFormat, entries: Iterable<EntryRead>): Brought {
  const people: ImportedPerson[] = [];
  const refused = refusals();
  for (const entry of entries) {
    const kept = entry.person === undefined ? undefined : keptValues(entry.person);
    if (kept?.person !== undefined) people.push(kept.person);
    for (const line of [...entry.refused, ...(kept?.refused ?? [])]) refused.add(line);
  }
  return {
    format,
    people,
    happenings: [],
    meetings: [],
    refused: refused.told().toSorted((left, right) => left.line - right.line),
  };
}
