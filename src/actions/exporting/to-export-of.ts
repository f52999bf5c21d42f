/** Reads what is exported, as it stands at one instant. */

import type { ToExport } from '../../formats/exported/to-export.ts';
import { sortedById } from '../../formats/notebook/sorted-by-id.ts';
import { keptFollowUps } from '../../store/derived/kept-agenda.ts';
import { wholeNotebook } from '../../store/queries/whole-notebook.ts';
import { namesIn } from '../today/names.ts';
import type { View } from '../view.ts';

export async function toExportOf({ tx, almanac }: View): Promise<ToExport> {
  const whole = await wholeNotebook(tx);
  if (whole === undefined) throw new Error(`There is no notebook ${tx.notebook}.`);
  const followUps = await keptFollowUps(tx, 'all');
  return {
    notebook: sortedById(whole),
    followUps,
    namesIn: await namesIn(tx, followUps),
    localTime: (instant) => {
      const at = typeof instant === 'number' ? instant : almanac.instant(instant);
      return almanac.instantText(at).slice(0, 16).replace('T', ' ');
    },
  };
}
