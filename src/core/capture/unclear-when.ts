/** What a date that no calendar has was meant for, so that the question stands where it is answered. */

import type { PromiseRead, Understanding } from './understanding.ts';

/** Whether it is the deadline of this promise. */
export function isDueUnclear({ unclearWhen }: Understanding, { spans }: PromiseRead): boolean {
  const [at] = unclearWhen?.spans ?? [];
  return at !== undefined && spans.some(({ from, until }) => from <= at.from && at.until <= until);
}

/** `when`: that of what happened. */
export function unclearPlace(read: Understanding): 'when' | 'meeting' | 'promise' | undefined {
  if (read.unclearWhen === undefined) return undefined;
  if (read.promised.some((promise) => isDueUnclear(read, promise))) return 'promise';
  return read.meeting !== undefined && !read.reads.includes('touch') ? 'meeting' : 'when';
}
