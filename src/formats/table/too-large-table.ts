/** A text is held as a whole while it is read, and so are the people in it: there is an end to both, told at once. */

import type { Unread } from '../brought/reader.ts';
import { type Delimiter, eachCsvRow, mostRows, tooManyRowsReason } from '../csv/csv-rows.ts';

const mostMegabytes = 200;

/** Undefined where it is not. */
export function tooLargeTable(bytes: Uint8Array): Unread | undefined {
  if (bytes.length <= mostMegabytes * 1024 * 1024) return undefined;
  return unread(
    `A table may have ${mostMegabytes} MB, and this one is larger. Split it, and bring the parts one by one.`,
  );
}

/** Undefined where it is not. Rows are counted only where there are lines enough for so many. */
export function tooLongTable(text: string, delimiter: Delimiter): Unread | undefined {
  if (!hasMore(lineBreaksIn(text)) || !hasMore(eachCsvRow(text, delimiter))) return undefined;
  return unread(tooManyRowsReason);
}

function* lineBreaksIn(text: string): Generator<number> {
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) yield at;
}

/** Than a header and as many rows as may be. */
function hasMore(rows: Iterable<unknown>): boolean {
  let count = 0;
  for (const _ of rows) {
    count += 1;
    if (count > mostRows + 1) return true;
  }
  return false;
}

function unread(reason: string): Unread {
  return { unread: [{ line: 1, reason }] };
}
