/** "Let me carry it away": the whole notebook as a file, the same from every database. */

import { notebookMediaType } from '../contract/export-notebook.ts';
import { sortedById } from '../formats/notebook/sorted-by-id.ts';
import { writeNotebook } from '../formats/notebook/write-notebook.ts';
import { wholeNotebook } from '../store/queries/whole-notebook.ts';
import type { Answer, Asked } from './sentence.ts';
import type { World } from './world.ts';

export async function exportNotebook(
  { store, notebook }: World,
  _asked: Asked<'exportNotebook'>,
): Promise<Answer<'exportNotebook'>> {
  const whole = await store.read(notebook, wholeNotebook);
  if (whole === undefined) throw new Error(`There is no notebook ${notebook}.`);
  return new File([writeNotebook(sortedById(whole))], 'notebook.sundown.json', { type: notebookMediaType });
}
