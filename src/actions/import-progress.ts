/** "How far is it?": how far an import or a preview has come that is going on. */

import type { Answer, Asked } from './sentence.ts';
import type { World } from './world.ts';

export async function importProgress(
  { runs }: World,
  { run }: Asked<'importProgress'>,
): Promise<Answer<'importProgress'>> {
  return runs?.of(run) ?? { share: 0 };
}
