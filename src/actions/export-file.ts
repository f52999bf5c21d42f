/** "Let me take it with me in a form that others read": people, tables, calendar, or everything in one archive. */

import { csvTexts } from '../formats/csv/write-csv.ts';
import type { ExportFormat, ExportMediaType } from '../formats/exported/export-formats.ts';
import { tableNamed, tablesOf } from '../formats/exported/tables-of.ts';
import type { ToExport } from '../formats/exported/to-export.ts';
import { calendarTexts, type CalendarWritten } from '../formats/icalendar/write-calendar.ts';
import { calendarOf } from './calendar/calendar-of.ts';
import { feedOf } from './calendar/feed-of.ts';
import { bytesOf, piecesOf } from './exporting/bytes-of.ts';
import { everythingIn } from './exporting/everything-in.ts';
import { peopleCards } from './exporting/people-cards.ts';
import { toExportOf } from './exporting/to-export-of.ts';
import { workbookOf } from './exporting/workbook-of.ts';
import { zipped } from './exporting/zipped.ts';
import type { Answer, Asked } from './sentence.ts';
import { type View, viewOf } from './view.ts';
import type { World } from './world.ts';

export async function exportFile(world: World, asked: Asked<'exportFile'>): Promise<Answer<'exportFile'>> {
  return viewOf(world, async (view) => {
    const { name, type, pieces } = writers[asked.format](await takenFrom(view, asked));
    return new File([await bytesOf(pieces)], name, { type });
  });
}

interface Taken {
  readonly source: ToExport;
  /** Empty where the form has no calendar in it. */
  readonly calendar: CalendarWritten;
  readonly table: Asked<'exportFile'>['table'];
  readonly now: Date;
}

interface Written {
  readonly name: string;
  readonly type: ExportMediaType;
  readonly pieces: AsyncIterable<Uint8Array>;
}

async function takenFrom(view: View, asked: Asked<'exportFile'>): Promise<Taken> {
  const { tx, owner } = view;
  const hasCalendar = asked.format === 'ics' || asked.format === 'zip';
  const calendar = hasCalendar
    ? (await calendarOf(view, await feedOf(tx))).calendar
    : { name: '', zone: owner.timeZone, entries: [] };
  return { source: await toExportOf(view, asked), calendar, table: asked.table, now: new Date(view.now) };
}

const zip = 'application/zip';
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const writers: Readonly<Record<ExportFormat, (taken: Taken) => Written>> = {
  vcard: ({ source }) => cards('people.vcf', peopleCards(source, '4.0')),
  vcard3: ({ source }) => cards('people-3.0.vcf', peopleCards(source, '3.0')),
  csv: csvFile,
  xlsx: ({ source, now }) => ({ name: 'sundown.xlsx', type: spreadsheet, pieces: workbookOf(tablesOf(source), now) }),
  ics: ({ calendar }) => ({ name: 'sundown.ics', type: 'text/calendar', pieces: piecesOf(calendarTexts(calendar)) }),
  zip: ({ source, calendar, now }) => ({
    name: 'sundown.zip',
    type: zip,
    pieces: zipped(everythingIn(source, calendar, now), now),
  }),
};

function cards(name: string, texts: Iterable<string>): Written {
  return { name, type: 'text/vcard', pieces: piecesOf(texts) };
}

/** One table as it is, or all of them in an archive. */
function csvFile({ source, table, now }: Taken): Written {
  if (table !== undefined) {
    return { name: `${table}.csv`, type: 'text/csv', pieces: piecesOf(csvTexts(tableNamed(table, source))) };
  }
  const files = tablesOf(source).map((each) => ({ name: `${each.name}.csv`, pieces: piecesOf(csvTexts(each)) }));
  return { name: 'sundown-tables.zip', type: zip, pieces: zipped(files, now) };
}
