/** A notebook file named on the command line. */

import { isHolidayCalendar } from '../../almanac/holiday-calendars.ts';
import type { Notebook } from '../../core/facts/notebook.ts';
import { readNotebook } from '../../formats/notebook/read-notebook.ts';
import { BadInput } from './bad-input.ts';
import { fileGiven } from './file-given.ts';

/** @throws {BadInput} with a line for each problem, and its JSON path. */
export function notebookGiven(name: string): Notebook {
  const read = readNotebook(fileGiven(name), isHolidayCalendar);
  if (read.ok) return read.notebook;
  throw new BadInput(...read.problems.map(({ path, message }) => `${name}: ${path} ${message}`));
}
