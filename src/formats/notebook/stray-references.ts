/** References of records to what is not in the notebook. */

import type { Problem } from './problem.ts';
import type { ListRead } from './read-list.ts';
import { recordNouns } from './records.ts';
import type { RecordKind } from './records.ts';
import { tellReferences } from './references.ts';
import type { ReferenceReader } from './references.ts';

/** A notebook has very many references, of which none should be astray: nothing is made but for one that is. */
export function strayReferences(lists: readonly ListRead[]): readonly Problem[] {
  const idsByKind = new Map(lists.map(({ kind, ids }) => [kind, ids]));
  const problems: Problem[] = [];
  let kindRead: RecordKind = 'people';
  let indexRead = 0;

  function check(field: string, to: RecordKind, id: string): void {
    if (idsByKind.get(to)?.has(id) === true) return;
    const message = `there is no ${recordNouns[to]} with the id ${id}`;
    problems.push({ path: `$.${kindRead}[${indexRead}].${field}`, message });
  }
  const reader: ReferenceReader = {
    one(field, to, id) {
      if (id !== undefined) check(field, to, id);
    },
    each(field, to, ids = []) {
      for (let at = 0; at < ids.length; at += 1) {
        const id = ids[at];
        if (id !== undefined && idsByKind.get(to)?.has(id) !== true) check(`${field}[${at}]`, to, id);
      }
    },
  };

  for (const { kind, entries } of lists) {
    kindRead = kind;
    for (const { index, record } of entries) {
      indexRead = index;
      tellReferences(kind, record, reader);
    }
  }
  return problems;
}
