/** A text is held as a whole while it is read, and so are the people in it: there is an end to both, told at once. */

import type { Unread } from '../brought/reader.ts';
import { type Delimiter, hasMoreRows, mostRows, tooManyRowsReason } from '../csv/csv-rows.ts';

const mostMegabytes = 200;

/** Undefined where it is not. */
export function tooLargeTable(bytes: Uint8Array): Unread | undefined {
  if (bytes.length <= mostMegabytes * 1024 * 1024) return undefined;
  return unread(
    `A table may have ${mostMegabytes} MB, and this one is larger. Split it, and bring the parts one by one.`,
  );
}

/** Undefined where it is not: a header and as many rows as may be. */
export function tooLongTable(text: string, delimiter: Delimiter): Unread | undefined {
  return hasMoreRows(text, delimiter, mostRows + 1) ? unread(tooManyRowsReason) : undefined;
}

function unread(reason: string): Unread {
  return { unread: [{ line: 1, reason }] };
}
