/** A notebook as its file: one spelling for one notebook, so that two exports can be compared byte for byte. */

import type { Notebook } from '../../core/facts/notebook.ts';
import { fieldOrder, inOrder } from './field-order.ts';
import { ownerSchema } from './owner-schema.ts';
import { notebookFormat, notebookVersion, recordKinds, recordSchemas } from './records.ts';

const ownerOrder = fieldOrder(ownerSchema);
const orderByKind = new Map(recordKinds.map((kind) => [kind, fieldOrder(recordSchemas[kind])]));

/** Records keep the order in which they are given. A list of playbooks is written only where the owner has some. */
export function writeNotebook(notebook: Notebook): string {
  const records = recordKinds
    .filter((kind) => kind !== 'playbooks' || notebook.playbooks.length > 0)
    .map((kind) => [kind, inOrder(orderByKind.get(kind), notebook[kind])] as const);
  const file = {
    format: notebookFormat,
    version: notebookVersion,
    owner: inOrder(ownerOrder, notebook.owner),
    ...Object.fromEntries(records),
  };
  return `${JSON.stringify(file, undefined, 2)}\n`;
}
