/** "What is this?": tells a notebook, and an archive with one in it, from the files of other programs. */

import { isNotebook } from '../formats/notebook/is-notebook.ts';
import { bytesSent } from './importing/bytes-sent.ts';
import type { Answer, Asked } from './sentence.ts';
import type { World } from './world.ts';

/** @throws {Refusal} `no-upload`, `unreadable-file` where there is no file at all */
export async function recognizeFile(world: World, asked: Asked<'recognizeFile'>): Promise<Answer<'recognizeFile'>> {
  return { isNotebook: isNotebook(await bytesSent(world, { ...asked, encoding: 'text' })) };
}
