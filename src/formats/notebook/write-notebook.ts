/** A notebook as its file: one spelling for one notebook, so that two exports can be compared byte for byte. */

import type { Notebook } from '../../core/facts/notebook.ts';
import { fieldOrder, inOrder } from './field-order.ts';
import { ownerSchema } from './owner-schema.ts';
import { notebookFormat, notebookVersion, recordKinds, recordSchemas } from './records.ts';

const ownerOrder = fieldOrder(ownerSchema);
const orderByKind = new Map(recordKinds.map((kind) => [kind, fieldOrder(recordSchemas[kind])]));

/** Lists that came later: they are written only where there is something in them, so that older files keep their spelling. */
const leftOutEmpty: ReadonlySet<string> = new Set(['playbooks', 'scripts', 'recalls'] satisfies (keyof Notebook)[]);

/** Records keep the order in which they are given. */
export function writeNotebook(notebook: Notebook): string {
  const records = recordKinds
    .filter((kind) => notebook[kind].length > 0 || !leftOutEmpty.has(kind))
    .map((kind) => [kind, inOrder(orderByKind.get(kind), notebook[kind])] as const);
  const file = {
    format: notebookFormat,
    version: notebookVersion,
    owner: inOrder(ownerOrder, notebook.owner),
    ...Object.fromEntries(records),
  };
  return `${JSON.stringify(file, undefined, 2)}\n`;
}
