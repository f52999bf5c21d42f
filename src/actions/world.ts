/** What an action is handed by the door that it came through. */

import type { Almanac, Instant } from '../core/engine/almanac.ts';
import type { Owner } from '../core/facts/owner.ts';
import type { Store } from '../store/store.ts';
import type { BackupPlace } from '../store/sqlite/backups/backup-place.ts';
import type { Uploads } from '../store/uploads.ts';
import type { Runs } from './runs.ts';

export interface World {
  readonly store: Store;
  /** The id of the owner's notebook in the store. */
  readonly notebook: string;
  readonly almanacFor: (owner: Owner) => Almanac;
  readonly now: Instant;
  /** Through which door it came: `page`, `http`, `cli`, `clock`. */
  readonly door: string;
  /** The notebook is one to look around in, and gone when its server stops. */
  readonly isSample?: boolean;
  /** Files that were sent ahead, where the door takes any. */
  readonly uploads?: Uploads;
  /** How far what takes long has come, where anybody asks. */
  readonly runs?: Runs;
  /** Where backups are kept; not where the database is a server's. */
  readonly backups?: BackupPlace;
}
