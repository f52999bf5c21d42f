/** "How would that sound?": merges words that are still being typed. */

import { draftFlags } from '../core/scripts/draft-checks.ts';
import { exampleFields } from '../core/scripts/example-fields.ts';
import { fieldsOf } from '../core/scripts/fields-of.ts';
import type { ScriptFields } from '../core/scripts/script-fields.ts';
import { mergeScript, ScriptProblem } from '../formats/scripts/merge-script.ts';
import { required } from './command.ts';
import { toldOf } from './drafts/told-of.ts';
import type { Answer, Asked } from './sentence.ts';
import { type View, viewOf } from './view.ts';
import type { World } from './world.ts';

export async function previewScript(world: World, asked: Asked<'previewScript'>): Promise<Answer<'previewScript'>> {
  return viewOf(world, async (view) => {
    const { script, medium, isLate, person, ...variant } = asked;
    const fields = person === undefined ? exampleFields : await fieldsFor(view, person);
    try {
      const merged = mergeScript({ medium, ...variant }, fields, { isLate });
      return { merged, problem: null, flags: [...draftFlags({ script, medium, text: merged.body })] };
    } catch (error) {
      if (!(error instanceof ScriptProblem)) throw error;
      const { part, line, column, message } = error;
      return { merged: null, problem: { part, line, column, message }, flags: [] };
    }
  });
}

/** @throws {Refusal} `not-found` */
async function fieldsFor(view: View, person: string): Promise<ScriptFields> {
  await required(view, 'person', person);
  return fieldsOf(await toldOf(view, { thread: '', person, about: {} }), view.almanac, view.now);
}
