/** A text is held as a whole while it is read, so there is an end to how long it may be. */

import type { Unread } from '../brought/reader.ts';

const mostMegabytes = 200;

/** Undefined where it is not. */
export function tooLargeTable(bytes: Uint8Array): Unread | undefined {
  if (bytes.length <= mostMegabytes * 1024 * 1024) return undefined;
  const reason = `A table may have ${mostMegabytes} MB, and this one is larger. Split it, and bring the parts one by one.`;
  return { unread: [{ line: 1, reason }] };
}
