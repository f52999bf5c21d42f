import type { Notebook } from '../../core/facts/notebook.ts';
import { kindNames, listOfKind, type Facts, type KindName } from '../kinds/every-kind.ts';
import type { Writing } from '../store.ts';
import { addFacts } from './add-facts.ts';
import { beginNotebook } from './begin-notebook.ts';

/** Begins a notebook with everything that stands in another. */
export async function importNotebook(tx: Writing, notebook: Notebook): Promise<void> {
  await beginNotebook(tx, notebook.owner);
  for (const kind of kindNames) await addFacts(tx, kind, factsIn(notebook, kind));
}

export function factsIn<Kind extends KindName>(notebook: Notebook, kind: Kind): readonly Facts[Kind][] {
  return notebook[listOfKind[kind]] as readonly unknown[] as readonly Facts[Kind][];
}
