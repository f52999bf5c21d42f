/** The rows beneath a header as people. */

import type { Brought, BroughtFormat } from '../brought/brought.ts';
import { refusals } from '../brought/refusals.ts';
import type { ImportedPeople, ImportedPerson } from '../people/imported-person.ts';
import { keptValues } from '../people/kept-values.ts';
import { rowReader } from './row-reader.ts';
import type { TableLayout } from './table-layout.ts';
import type { TableRow, TableRows } from './table-rows.ts';

export interface TableOfPeople {
  readonly format: BroughtFormat;
  readonly headerLine: number;
  readonly layout: TableLayout;
}

export interface RowsRead {
  readonly brought: Brought;
  /** Those without anything in them left out. */
  readonly rowCount: number;
}

/** Of hundreds of thousands, only where they stand is kept, and each is read again when somebody asks for them. */
export function peopleOfRows(table: TableRows, { format, headerLine, layout }: TableOfPeople): RowsRead {
  const read = rowReader(layout);
  const begins: Begins = { places: [], lines: [], picked: new Set() };
  const refused = refusals();
  let rowCount = 0;
  for (const row of table) {
    if (row.line <= headerLine || row.cells.every((cell) => cell === '')) continue;
    rowCount += 1;
    const entry = read(row);
    const kept = entry.person === undefined ? undefined : keptValues(entry.person);
    for (const line of [...entry.refused, ...(kept?.refused ?? [])]) refused.add(line);
    if (kept?.person === undefined) continue;
    if (kept.person !== entry.person) begins.picked.add(begins.places.length);
    begins.places.push(row.place);
    begins.lines.push(row.line);
  }
  const people = readAgain(begins, (row) => read(table.at(row) ?? { ...row, cells: [] }).person);
  const brought = { format, people, happenings: [], meetings: [], refused: refused.told() };
  return { brought, rowCount };
}

/** Where people begin, in file order. */
interface Begins {
  readonly places: number[];
  readonly lines: number[];
  /** Of whom not all that the file says can be kept. */
  readonly picked: Set<number>;
}

function readAgain(
  { places, lines, picked }: Begins,
  read: (row: Pick<TableRow, 'place' | 'line'>) => ImportedPerson | undefined,
): ImportedPeople {
  const at = (index: number): ImportedPerson | undefined => {
    const [place, line] = [places[index], lines[index]];
    const person = place === undefined || line === undefined ? undefined : read({ place, line });
    return person !== undefined && picked.has(index) ? keptValues(person).person : person;
  };
  return {
    length: places.length,
    at,
    *[Symbol.iterator]() {
      for (let index = 0; index < places.length; index += 1) {
        const person = at(index);
        if (person !== undefined) yield person;
      }
    },
  };
}
