/** "Let me carry it away": the whole notebook as a file, the same from every database. */

import { notebookMediaType } from '../contract/export-notebook.ts';
import { notebookTexts } from '../formats/notebook/write-notebook.ts';
import { kindOfList } from '../store/kinds/every-kind.ts';
import { factSlices } from '../store/queries/stored-facts.ts';
import { bytesOf, piecesOf } from './exporting/bytes-of.ts';
import type { Answer, Asked } from './sentence.ts';
import { ownerOf } from './view.ts';
import type { World } from './world.ts';

export async function exportNotebook(
  { store, notebook }: World,
  _asked: Asked<'exportNotebook'>,
): Promise<Answer<'exportNotebook'>> {
  const bytes = await store.read(notebook, async (tx) =>
    bytesOf(piecesOf(notebookTexts(await ownerOf(tx), (kind) => factSlices(tx, kindOfList[kind])))),
  );
  return new File([bytes], 'notebook.sundown.json', { type: notebookMediaType });
}
