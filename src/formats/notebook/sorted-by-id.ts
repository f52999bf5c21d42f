/** A notebook with its records in the order of their ids, as exports have them. */

import type { Notebook } from '../../core/facts/notebook.ts';
import { recordKinds } from './records.ts';

/** By code unit, never by a locale: the order must be the same from every database. */
export function sortedById(notebook: Notebook): Notebook {
  const sorted = recordKinds.map((kind) => [kind, notebook[kind].toSorted((a, b) => order(a.id, b.id))] as const);
  return { ...notebook, ...Object.fromEntries(sorted) };
}

function order(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
