/** The folder of the backups: what is there, what comes, what goes. */

import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import type { Instant } from '../../../core/engine/almanac.ts';
import { type BackupFacts, backupFacts } from './backup-facts.ts';
import { type BackupReason, backupName, type Named, namedBackup } from './backup-name.ts';
import { backupFile, type BackupPlace } from './backup-place.ts';
import { backupsToKeep } from './backups-to-keep.ts';
import { moveForGood, settle } from './on-disk.ts';

export type Backup = Named & BackupFacts;

const unfinished = '.part';

/** The newest first. */
export function namedBackups({ folder }: BackupPlace): readonly Named[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.sqlite'))
    .flatMap((file) => namedBackup(file.slice(0, -'.sqlite'.length)) ?? [])
    .toSorted((a, b) => b.at - a.at);
}

/** One after the other, so that others get their turn; one that cannot be read is no backup any more. */
export async function* backupsIn(place: BackupPlace): AsyncGenerator<Backup> {
  for (const named of namedBackups(place)) {
    const backup = withFacts(place, named);
    if (backup !== undefined) yield backup;
    await new Promise((resolve) => {
      setImmediate(resolve);
    });
  }
}

/** The newest that can be read. */
export function newestBackup(place: BackupPlace): Backup | undefined {
  for (const named of namedBackups(place)) {
    const backup = withFacts(place, named);
    if (backup !== undefined) return backup;
  }
  return undefined;
}

export function backupCalled(place: BackupPlace, name: string): Backup | undefined {
  const named = namedBackups(place).find((one) => one.name === name);
  return named && withFacts(place, named);
}

function withFacts(place: BackupPlace, named: Named): Backup | undefined {
  try {
    return { ...named, ...backupFacts(backupFile(place, named.name), place.notebook) };
  } catch {
    return undefined;
  }
}

/** A file for what is not finished; whatever a killed process left of that is cleared away by whoever is alone. */
export function unfinishedFile({ folder }: BackupPlace): string {
  return join(folder, `.${randomUUID()}${unfinished}`);
}

export function clearUnfinished({ folder }: BackupPlace): void {
  for (const file of readdirSync(folder)) {
    if (file.startsWith('.') && file.includes(unfinished)) rmSync(join(folder, file), { force: true });
  }
}

/** Gives a finished, checked file its name. Two of one second are told apart by the next second. */
export function placeBackup(
  place: BackupPlace,
  file: string,
  { at, timeZone, reason }: { readonly at: Instant; readonly timeZone: string; readonly reason: BackupReason },
): string {
  let later = at;
  while (existsSync(backupFile(place, backupName(later, timeZone, reason)))) later += 1000;
  const name = backupName(later, timeZone, reason);
  moveForGood(file, backupFile(place, name));
  return name;
}

/** Clears away what has got too old to be kept. @param today `2026-03-10` */
export function thinOut(place: BackupPlace, today: string): void {
  const all = namedBackups(place);
  const kept = backupsToKeep(all, today);
  for (const { name } of all) if (!kept.has(name)) rmSync(backupFile(place, name), { force: true });
  settle(place.folder);
}
