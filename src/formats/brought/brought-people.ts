/** The people of a file as it is read entry by entry, so that it is never held twice. */

import type { EntryRead } from '../people/entry-read.ts';
import type { ImportedPerson } from '../people/imported-person.ts';
import { keptValues } from '../people/kept-values.ts';
import type { RefusedLine } from '../text/refused-line.ts';
import type { Brought, BroughtFormat } from './brought.ts';

/** Whoever has more to mend than this begins with the first. */
const mostRefused = 10_000;

export function broughtPeople(format: BroughtFormat, entries: Iterable<EntryRead>): Brought {
  const people: ImportedPerson[] = [];
  const refused: RefusedLine[] = [];
  let more: RefusedLine | undefined;
  const refuse = (lines: readonly RefusedLine[]) => {
    for (const line of lines) {
      if (refused.length < mostRefused) refused.push(line);
      else
        more ??= {
          line: line.line,
          reason: 'From here on more is left out than can be told. Mend the lines above first.',
        };
    }
  };
  for (const entry of entries) {
    const kept = entry.person === undefined ? undefined : keptValues(entry.person);
    if (kept?.person !== undefined) people.push(kept.person);
    refuse(entry.refused);
    if (kept !== undefined) refuse(kept.refused);
  }
  const told = more === undefined ? refused : [...refused, more];
  return {
    format,
    people,
    happenings: [],
    meetings: [],
    refused: told.toSorted((left, right) => left.line - right.line),
  };
}
