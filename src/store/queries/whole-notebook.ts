import { emptyNotebook, type Notebook } from '../../core/facts/notebook.ts';
import { kindNames, listOfKind } from '../kinds/every-kind.ts';
import type { Reading } from '../store.ts';
import { everyFact } from './stored-facts.ts';
import { notebookOwner } from './notebook-owner.ts';

/** Every fact, by id within its kind; undefined where no such notebook has been begun. */
export async function wholeNotebook(tx: Reading): Promise<Notebook | undefined> {
  const owner = await notebookOwner(tx);
  if (!owner) return undefined;
  const lists: Record<string, readonly unknown[]> = {};
  for (const kind of kindNames) lists[listOfKind[kind]] = (await everyFact(tx, kind)).map(({ fact }) => fact);
  return { ...emptyNotebook(owner.fact), ...lists };
}
