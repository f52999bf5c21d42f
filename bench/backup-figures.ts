/** How long a backup takes to be made, and to be checked, and whether the page goes on answering meanwhile. */

import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setApart } from '../src/actions/backups/set-apart.ts';
import { copyDatabase } from '../src/store/sqlite/backups/copy-database.ts';
import type { Size } from './big-notebook.ts';
import { told } from './engine-figures.ts';
import { type Figure, quantile } from './figure.ts';
import { homeIn, type MeasuredServer, measuredServer, todayMeanwhile } from './measured-server.ts';

const copies = 5;
const backups = 4;

/** Of homes that others have filled. */
export async function backupFigures(small: Size, large: Size, folder: string): Promise<Figure[]> {
  const smallest = await takenFor(small, folder);
  const { copyS, checkS } = await takenFor(large, folder);
  const todayMs = await todayWhileBackedUp(homeIn(folder, large.touches));
  return [
    {
      name: `Backup, ${told(large)}`,
      value: copyS,
      unit: 's',
      target: 1,
      how: `until it lies on the disk, median of ${copies}; ${told(small)} take ${smallest.copyS.toFixed(3)} s`,
    },
    {
      name: `Check of a backup, ${told(large)}`,
      value: checkS,
      unit: 's',
      target: 10,
      how: `beside the server, median of ${copies}; ${told(small)} take ${smallest.checkS.toFixed(2)} s`,
    },
    {
      name: `Today while backups are made and checked, ${told(large)}`,
      value: quantile(todayMs, 0.95),
      unit: 'ms',
      target: 50,
      how: `p95 of ${todayMs.length}, median ${quantile(todayMs, 0.5).toFixed(1)} ms`,
    },
  ];
}

async function takenFor(
  { touches }: Size,
  folder: string,
): Promise<{ readonly copyS: number; readonly checkS: number }> {
  const from = join(homeIn(folder, touches), 'notebook.sqlite');
  const file = join(folder, 'backup.sqlite');
  const copyMs: number[] = [];
  const checkMs: number[] = [];
  for (let count = 0; count < copies; count += 1) {
    const began = performance.now();
    await copyDatabase(from, file);
    const copied = performance.now();
    await setApart({ what: 'check', file, notebook: 'mine', now: Date.now(), depth: 'whole' });
    copyMs.push(copied - began);
    checkMs.push(performance.now() - copied);
    rmSync(file);
  }
  return { copyS: quantile(copyMs, 0.5) / 1000, checkS: quantile(checkMs, 0.5) / 1000 };
}

async function todayWhileBackedUp(home: string): Promise<readonly number[]> {
  const server = await measuredServer(home);
  try {
    return await todayMeanwhile(server, () => backedUpAgain(server));
  } finally {
    await server.stop();
  }
}

/** Something has to be said before each, or none would be made. */
async function backedUpAgain(server: MeasuredServer): Promise<void> {
  for (let count = 0; count < backups; count += 1) {
    await server.askMs('POST', '/people', { commandId: crypto.randomUUID(), name: 'Somebody New' });
    await server.askMs('POST', '/backups', {});
  }
}
