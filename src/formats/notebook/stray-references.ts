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
  const broken = new Set(lists.flatMap((list) => list.problems.map(({ path }) => path)));
  const problems: Problem[] = [];
  let kindRead: RecordKind = 'people';
  let indexRead = 0;

  function check(field: string, to: RecordKind, id: unknown): void {
    if (typeof id !== 'string' || idsByKind.get(to)?.has(id) === true) return;
    const path = `$.${kindRead}[${indexRead}].${field}`;
    if (!broken.has(path)) problems.push({ path, message: `there is no ${recordNouns[to]} with the id ${id}` });
  }
  const reader: ReferenceReader = {
    one: check,
    each(field, to, ids) {
      if (!Array.isArray(ids)) return;
      for (let at = 0; at < ids.length; at += 1) {
        if (idsByKind.get(to)?.has(ids[at]) !== true) check(`${field}[${at}]`, to, ids[at]);
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
