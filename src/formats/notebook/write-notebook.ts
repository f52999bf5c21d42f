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
  return [...notebookTexts(notebook)].join('');
}

/** The same piece by piece, none of them large. */
export function* notebookTexts(notebook: Notebook): Generator<string> {
  const head = { format: notebookFormat, version: notebookVersion, owner: inOrder(ownerOrder, notebook.owner) };
  yield JSON.stringify(head, undefined, 2).slice(0, -2);
  for (const kind of recordKinds) {
    if (notebook[kind].length > 0 || !leftOutEmpty.has(kind)) yield* recordTexts(kind, notebook[kind]);
  }
  yield '\n}\n';
}

const recordsInPiece = 200;

function* recordTexts(kind: (typeof recordKinds)[number], records: readonly object[]): Generator<string> {
  yield `,\n  "${kind}": [`;
  for (let from = 0; from < records.length; from += recordsInPiece) {
    const piece = inOrder(orderByKind.get(kind), records.slice(from, from + recordsInPiece));
    // Written in an object of its own, the records are indented as they are in the file.
    const text = JSON.stringify({ piece }, undefined, 2).slice('{\n  "piece": ['.length, -'\n  ]\n}'.length);
    yield from === 0 ? text : `,${text}`;
  }
  yield records.length === 0 ? ']' : '\n  ]';
}
