/** What may take longer than anybody should have to wait for their own page: it is carried out beside the server. */

import type { World } from '../../actions/world.ts';
import type { Contract } from '../../contract/contract-type.ts';
import { changeCount } from '../../store/queries/command-facts.ts';

const names: readonly (keyof Contract)[] = [
  'exportFile',
  'exportNotebook',
  'findDuplicates',
  'importFile',
  'importNotebook',
  'previewImport',
  'previewNotebook',
  'recognizeFile',
];

const longSentences: ReadonlySet<string> = new Set(names);

/** Taking back more than that, as of an import, is noticed by others who wait. */
const manyChanges = 1000;

export async function isLong({ store, notebook }: World, sentence: string, input: unknown): Promise<boolean> {
  if (sentence !== 'undoCommand') return longSentences.has(sentence);
  const { id } = (input ?? {}) as { readonly id?: unknown };
  if (typeof id !== 'string') return false;
  return (await store.read(notebook, (tx) => changeCount(tx, id, manyChanges))) >= manyChanges;
}
