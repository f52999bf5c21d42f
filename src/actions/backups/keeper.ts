/** By whom backups of a home are made, and how they name a moment. */

import type { Instant } from '../../core/engine/almanac.ts';
import { Refusal } from '../../contract/refusal.ts';
import type { BackupPlace } from '../../store/sqlite/backups/backup-place.ts';
import { ownerOf } from '../view.ts';
import type { World } from '../world.ts';

export interface Keeper {
  readonly place: BackupPlace;
  readonly now: Instant;
  /** By which backups are named and days counted. */
  readonly timeZone: string;
  /** Ends what is under way; nothing is half done then. */
  readonly signal?: AbortSignal;
}

/** @throws {Refusal} `no-backups-here` */
export async function keeperOf({ store, notebook, backups, now }: World): Promise<Keeper> {
  if (backups === undefined) throw new Refusal('no-backups-here', {});
  const { timeZone } = await store.read(notebook, ownerOf);
  return { place: backups, now, timeZone };
}

/** `2026-03-10`, by the owner's clock. */
export function dayOf(at: Instant, timeZone: string): string {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone).toPlainDate().toString();
}
