/** Runs a deed in a process of its own and kills it some time after it has begun. */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { pause } from './kills.ts';
import { env } from './own-server.ts';

export interface Ended {
  readonly isDone: boolean;
  /** From its beginning to its end. */
  readonly tookMs: number;
}

/** @param afterMs undefined for never */
export async function killedDeed(deed: 'update' | 'back-up', home: string, afterMs?: number): Promise<Ended> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'deed.ts'), deed, home], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  const begun = new Promise<void>((resolve) => {
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (said.startsWith('begun\n')) resolve();
    });
  });
  const ended = once(child, 'close');
  await Promise.race([begun, ended]);
  const began = performance.now();
  if (afterMs !== undefined) {
    await pause(afterMs);
    child.kill('SIGKILL');
  }
  await ended;
  return { isDone: said.endsWith('done\n'), tookMs: performance.now() - began };
}
