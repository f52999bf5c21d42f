/** What happened, the earliest first and each once, whatever order or copies a file has. */

import type { ImportedHappening, Met } from '../brought/brought.ts';

export function happeningsInOrder(happenings: readonly ImportedHappening[]): readonly ImportedHappening[] {
  const happeningByKey = new Map(happenings.map((each) => [each.key, each]));
  return [...happeningByKey.values()].toSorted((left, right) => Date.parse(left.at) - Date.parse(right.at));
}

/** Whether anything is known by which to find them. */
export function isSomebody({ name, email }: Met): boolean {
  return name !== undefined || email !== undefined;
}
