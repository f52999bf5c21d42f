/** Where Chromium lies. It is unpacked by whoever comes first; the others wait, for a file half there cannot be run. */

import { mkdir, rmdir, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import chromium from '@sparticuz/chromium';

const turn = join(tmpdir(), 'sundown-chromium-turn');
/** Nobody unpacks for as long as that: whoever had the turn is gone. */
const longestTurnMs = 60_000;

export async function chromiumHere(): Promise<string> {
  while (!(await taken())) await pause(100);
  try {
    return await chromium.executablePath();
  } finally {
    await rmdir(turn);
  }
}

async function taken(): Promise<boolean> {
  try {
    await mkdir(turn);
    return true;
  } catch {
    const { mtimeMs } = await stat(turn).catch(() => ({ mtimeMs: Date.now() }));
    if (Date.now() - mtimeMs > longestTurnMs) await rmdir(turn).catch(() => undefined);
    return false;
  }
}
