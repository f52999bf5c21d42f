/** By what the cells of a text are told apart. */

import { type Delimiter, eachCsvRow } from '../csv/csv-rows.ts';

const delimiters: readonly Delimiter[] = [',', ';', '\t'];
const rowsSeen = 20;

/** The one by which the most rows have the same number of cells, and more than one; undefined where none has two. */
export function delimiterOf(text: string): Delimiter | undefined {
  const beginning = text.slice(0, 100_000);
  const found = delimiters
    .map((delimiter) => ({ delimiter, ...evenness(beginning, delimiter) }))
    .filter(({ cells }) => cells > 1)
    .toSorted((left, right) => right.even - left.even || right.cells - left.cells);
  return found[0]?.delimiter;
}

/** How many cells most rows have, and how many rows do; of rows as uneven as each other, the first. */
function evenness(text: string, delimiter: Delimiter): { readonly cells: number; readonly even: number } {
  const counts = new Map<number, number>();
  let rows = 0;
  for (const { cells } of eachCsvRow(text, delimiter)) {
    rows += 1;
    counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
    if (rows >= rowsSeen) break;
  }
  const several = [...counts].filter(([cells]) => cells > 1);
  const [cells, even] = several.toSorted((left, right) => right[1] - left[1])[0] ?? [0, 0];
  return { cells, even };
}
