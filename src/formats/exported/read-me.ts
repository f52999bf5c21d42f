/** What is in the archive of everything, in plain words, for whoever opens it without Sundown. */

import type { ToExport } from './to-export.ts';

export function readMe({ notebook, touchCount, followUps }: ToExport): string {
  const { people, organizations, opportunities, meetings } = notebook;
  return `SUNDOWN: EVERYTHING IN YOUR NOTEBOOK

${people.length} people, ${organizations.length} organizations, ${opportunities.length} positions, ${touchCount} touches, ${meetings.length} meetings,
and ${followUps.length} follow-ups that you owe.

notebook.sundown.json
  The notebook itself, with all that you ever wrote down. It alone holds everything: with
  "sundown import notebook.sundown.json" any Sundown stands exactly where yours stood. It is
  plain text (JSON), so that other programs can read it too. Keep this file if you keep only one.

people.vcf, people-3.0.vcf
  Your people as vCards, for address books on telephones and computers. Use the first. If a
  program does not take it, use the second, which is in an older form.

calendar.ics
  Your meetings and what you owe, for calendars.

tables.xlsx, and the folder tables
  People, organizations, touches, positions and follow-ups as a spreadsheet, and the same once
  more as CSV files. In the CSV files a cell that looks like a formula has an apostrophe (') in
  front, also telephone numbers that begin with +, so that no spreadsheet runs it.

photos
  The pictures of your people, each named by the person.

Nothing in here is locked: whoever has this file can read it.
`;
}
