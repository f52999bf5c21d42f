/** All that a notebook holds, as the files of one archive. */

import { tablesOf } from '../../formats/exported/tables-of.ts';
import { readMe } from '../../formats/exported/read-me.ts';
import type { ToExport } from '../../formats/exported/to-export.ts';
import { calendarTexts, type CalendarWritten } from '../../formats/icalendar/write-calendar.ts';
import { notebookTexts } from '../../formats/notebook/write-notebook.ts';
import type { WrittenAt } from '../../formats/zip/zip-headers.ts';
import { piecesOf } from './bytes-of.ts';
import { peopleCards } from './people-cards.ts';
import { photoFiles } from './photo-files.ts';
import { withCsv } from './with-csv.ts';
import { workbookOf } from './workbook-of.ts';
import type { FileToZip } from './zipped.ts';

/** Each is made when its turn comes, so that they are not held at the same time. */
export function* everythingIn(source: ToExport, calendar: CalendarWritten, written: WrittenAt): Generator<FileToZip> {
  const { notebook, touches } = source;
  const texts = (name: string, made: AsyncIterable<string> | Iterable<string>): FileToZip => ({
    name,
    pieces: piecesOf(made),
  });
  yield texts('READ ME.txt', [readMe(source)]);
  yield texts(
    'notebook.sundown.json',
    notebookTexts(notebook.owner, (kind) => (kind === 'touches' ? touches('id') : [notebook[kind]])),
  );
  yield texts('people.vcf', peopleCards(source, '4.0'));
  yield texts('people-3.0.vcf', peopleCards(source, '3.0'));
  yield texts('calendar.ics', calendarTexts(calendar));
  const tables = tablesOf(source).map(withCsv);
  yield {
    name: 'tables.xlsx',
    pieces: workbookOf(
      tables.map(({ table }) => table),
      written,
    ),
    isPacked: true,
  };
  for (const { table, csv } of tables) yield { name: `tables/${table.name}.csv`, pieces: csv };
  yield* photoFiles(notebook.people);
}
