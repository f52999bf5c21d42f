/** Who makes and restores backups of a home, without opening its notebook: that may be damaged. */

import type { Keeper } from '../../actions/backups/keeper.ts';
import { refusals } from '../../contract/refusals.ts';
import { backupPlace } from '../../store/sqlite/backups/backup-place.ts';
import type { Outside, Places } from './command.ts';
import { notebook, storePlace } from './home-folder.ts';
import { Unwell } from './unwell.ts';

/** @throws {Unwell} where the database is a server's */
export function keeperAt(
  places: Places,
  { environment, now, systemTimeZone }: Pick<Outside, 'environment' | 'now' | 'systemTimeZone'>,
): Keeper {
  const place = storePlace(places, { environment });
  if (place.kind !== 'sqlite') throw new Unwell(refusals['no-backups-here'].message);
  return { place: backupPlace(place.file, notebook), now: now(), timeZone: systemTimeZone };
}
