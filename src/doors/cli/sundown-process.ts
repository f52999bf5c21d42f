/** Runs the command `sundown` as a process of its own, as an owner does; for tests. */

import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

const bin = join(import.meta.dirname, '..', '..', '..', 'bin', 'sundown.mjs');

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

interface Surroundings {
  readonly environment?: Readonly<Record<string, string>>;
  /** Standard output is closed before anything is read. */
  readonly closesEarly?: boolean;
}

/** The home is named by `environment` (or `--home`), never the tester's own. */
export async function sundown(args: readonly string[], surroundings: Surroundings = {}): Promise<Ended> {
  const { environment = {}, closesEarly = false } = surroundings;
  const inherited = { TZ: 'America/Chicago', LANG: 'en_US.UTF-8' };
  const child = spawn(process.execPath, [bin, ...args], { env: { ...inherited, ...environment } });
  if (closesEarly) child.stdout.destroy();
  child.stdin.end();
  const ended = new Promise<number | null>((resolve) => {
    child.on('close', resolve);
  });
  const [out, err] = await Promise.all([closesEarly ? '' : text(child.stdout), text(child.stderr)]);
  return { code: await ended, out, err };
}
