/** "May I send this?": looks a draft over before it goes out. C5 J7 J12 */

import { draftFlags } from '../core/scripts/draft-checks.ts';
import type { Answer, Asked } from './sentence.ts';
import type { World } from './world.ts';

export async function checkDraft(_: World, asked: Asked<'checkDraft'>): Promise<Answer<'checkDraft'>> {
  return { flags: [...draftFlags(asked)] };
}
