/** "What would this notebook file bring?": compares it as an import would, and writes nothing. */

import { notebookCompared } from './importing/notebook-compared.ts';
import { notebookSent } from './importing/notebook-sent.ts';
import type { Answer, Asked } from './sentence.ts';
import type { World } from './world.ts';

/** @throws {Refusal} `unreadable-file`, `no-upload` */
export async function previewNotebook(
  world: World,
  asked: Asked<'previewNotebook'>,
): Promise<Answer<'previewNotebook'>> {
  const notebook = await notebookSent(world, asked);
  return world.store.read(world.notebook, async (tx) => {
    let known = 0;
    const kinds: Answer<'previewNotebook'>['kinds'][number][] = [];
    for await (const { kind, fresh, matched, differing, ...compared } of notebookCompared(tx, notebook)) {
      known += compared.known;
      const counts = { added: fresh.length, matched, differing: differing.length };
      if (counts.added + counts.matched + counts.differing > 0) kinds.push({ kind, ...counts });
    }
    return { kinds, ownerTaken: known === 0 };
  });
}
