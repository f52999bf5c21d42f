/** That no backup could be made, kept beside the backups until one is, so that the owner hears of it wherever they look. */

import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Instant } from '../../../core/engine/almanac.ts';
import type { BackupPlace } from './backup-place.ts';

const schema = z.object({ at: z.number(), why: z.string() });

export interface Trouble {
  readonly at: Instant;
  readonly why: string;
}

export function troubleAt(place: BackupPlace): Trouble | undefined {
  try {
    return schema.parse(JSON.parse(readFileSync(fileOf(place), 'utf8')));
  } catch {
    return undefined;
  }
}

/** Where the disk takes nothing more, this cannot be kept either; then it is told by whoever tried. */
export function noteTrouble(place: BackupPlace, trouble: Trouble): void {
  try {
    writeFileSync(fileOf(place), JSON.stringify(trouble), { mode: 0o600 });
  } catch {
    return;
  }
}

export function endTrouble(place: BackupPlace): void {
  rmSync(fileOf(place), { force: true });
}

function fileOf({ folder }: BackupPlace): string {
  return join(folder, 'trouble.json');
}
