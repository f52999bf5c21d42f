/** What the columns of a table mean: as they are guessed, but for those that were named on the command line. */

import { columnMeanings, type TableColumn } from '../../formats/brought/table-shown.ts';
import { BadInput } from './bad-input.ts';
import type { Home } from './open-home.ts';

type Columns = readonly Pick<TableColumn, 'title' | 'meaning'>[];
type File = Omit<Parameters<Home['say']['previewImport']>[0], 'choices'>;

/**
 * @param given each `TITLE=MEANING`
 * @throws {BadInput} for a file that is no table, a column that it has not, and a meaning that there is not
 */
export async function columnsMeant(home: Home, file: File, given: readonly string[]): Promise<Columns[number][]> {
  const { table } = await home.say.previewImport(file);
  if (table === undefined) throw new BadInput('--column is for tables: the columns of this file have their meaning.');
  const meaningByTitle = new Map(given.map(parted));
  for (const title of meaningByTitle.keys()) {
    if (table.columns.some((column) => column.title === title)) continue;
    const titles = table.columns.map((column) => `“${column.title}”`).join(', ');
    throw new BadInput(`--column: there is no column “${title}”. The table has ${titles}.`);
  }
  return table.columns.map(({ title, meaning }) => {
    const meant = meaningByTitle.get(title);
    return { title, meaning: meant === undefined ? meaning : meant };
  });
}

function parted(text: string): readonly [string, TableColumn['meaning']] {
  const at = text.lastIndexOf('=');
  const [title, word] = [text.slice(0, at), text.slice(at + 1)];
  const meaning = columnMeanings.find((known) => known === word);
  if (at < 0 || (meaning === undefined && word !== 'none')) {
    throw new BadInput(`--column must be TITLE=MEANING, with one of ${columnMeanings.join(', ')}, none: ${text}`);
  }
  return [title, meaning ?? null];
}
