/** One knock of the clock: what time has changed is planned again. */

import { bringUpToDate } from '../../actions/view.ts';
import type { World } from '../../actions/world.ts';
import type { Instant } from '../../core/engine/almanac.ts';
import { nextChange } from '../../store/queries/next-change.ts';

/** When time alone changes something next; null for never. */
export async function knock(world: World): Promise<Instant | null> {
  await bringUpToDate(world);
  return world.store.read(world.notebook, nextChange);
}
