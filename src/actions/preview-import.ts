/** "What would come in?": reads the file and matches it as an import would, and writes nothing. */

import { importPlan } from './importing/import-plan.ts';
import { importScene } from './importing/import-scene.ts';
import { previewOf } from './importing/preview-of.ts';
import { readSent } from './importing/read-sent.ts';
import type { Answer, Asked } from './sentence.ts';
import { viewOf } from './view.ts';
import type { World } from './world.ts';

/** @throws {Refusal} `unreadable-file`, `no-upload` */
export async function previewImport(world: World, asked: Asked<'previewImport'>): Promise<Answer<'previewImport'>> {
  const { run } = asked;
  const tell = (phase: 'reading' | 'matching', share: number) => {
    if (run !== undefined) world.runs?.tell(run, { phase, share });
  };
  tell('reading', 0);
  try {
    const sent = await readSent(world, asked);
    tell('matching', 0);
    return await viewOf(world, async (view) => {
      const scene = await importScene(view, sent.brought, sent.choices);
      return previewOf(
        sent,
        importPlan(sent.brought, { ...scene, matched: (share) => tell('matching', share) }),
        scene,
      );
    });
  } finally {
    if (run !== undefined) world.runs?.end(run);
  }
}
