/** A notebook as its file: one spelling for one notebook, so that two exports can be compared byte for byte. */

import type { Notebook } from '../../core/facts/notebook.ts';
import type { Owner } from '../../core/facts/owner.ts';
import { fieldOrder, inOrder } from './field-order.ts';
import { ownerSchema } from './owner-schema.ts';
import { notebookFormat, notebookVersion, type RecordKind, recordKinds, recordSchemas } from './records.ts';

const ownerOrder = fieldOrder(ownerSchema);
const orderByKind = new Map(recordKinds.map((kind) => [kind, fieldOrder(recordSchemas[kind])]));

/** Lists that came later: they are written only where there is something in them, so that older files keep their spelling. */
const leftOutEmpty: ReadonlySet<string> = new Set(['playbooks', 'scripts', 'recalls'] satisfies (keyof Notebook)[]);

/** Records keep the order in which they are given. */
export function writeNotebook(notebook: Notebook): string {
  const lists = recordKinds.map((kind) => {
    const list = listOf(kind);
    return list.some(notebook[kind]) + list.end();
  });
  return `${headText(notebook.owner)}${lists.join('')}${endText}`;
}

/** The same for records of which some come at a time, as they come. */
export async function* notebookTexts(
  owner: Owner,
  recordsOf: (kind: RecordKind) => AsyncIterable<readonly object[]> | Iterable<readonly object[]>,
): AsyncGenerator<string> {
  yield headText(owner);
  for (const kind of recordKinds) {
    const list = listOf(kind);
    for await (const records of recordsOf(kind)) yield list.some(records);
    yield list.end();
  }
  yield endText;
}

function headText(owner: Owner): string {
  const head = { format: notebookFormat, version: notebookVersion, owner: inOrder(ownerOrder, owner) };
  return JSON.stringify(head, undefined, 2).slice(0, -2);
}

const endText = '\n}\n';

interface ListText {
  some(records: readonly object[]): string;
  end(): string;
}

function listOf(kind: RecordKind): ListText {
  const beginning = `,\n  "${kind}": [`;
  let before = beginning;
  return {
    some(records) {
      if (records.length === 0) return '';
      const piece = inOrder(orderByKind.get(kind), records);
      // Written in an object of its own, the records are indented as they are in the file.
      const text = `${before}${JSON.stringify({ piece }, undefined, 2).slice('{\n  "piece": ['.length, -'\n  ]\n}'.length)}`;
      before = ',';
      return text;
    },
    end() {
      if (before !== beginning) return '\n  ]';
      return leftOutEmpty.has(kind) ? '' : `${beginning}]`;
    },
  };
}
