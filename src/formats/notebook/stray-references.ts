/** References of records to what is not in the notebook. */

import { pathText } from './problem.ts';
import type { Problem } from './problem.ts';
import type { ListRead } from './read-list.ts';
import { recordNouns } from './records.ts';
import { referencesOf } from './references.ts';
import type { Reference } from './references.ts';

export function strayReferences(lists: readonly ListRead[]): readonly Problem[] {
  const idsByKind = new Map(lists.map(({ kind, ids }) => [kind, ids]));
  const isStray = ({ to, id }: Reference): boolean => idsByKind.get(to)?.has(id) !== true;
  return lists.flatMap(({ kind, entries }) => {
    return entries.flatMap(({ index, record }) =>
      referencesOf(kind, record)
        .filter(isStray)
        .map(({ path, to, id }) => ({
          path: pathText('$', [kind, index, ...path]),
          message: `there is no ${recordNouns[to]} with the id ${id}`,
        })),
    );
  });
}
