/** Disks without room, caused for real. */

import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';

export interface SmallPlace {
  /** Within which command a server finds its home there. */
  readonly inside: (home: string) => readonly string[];
  /** Makes room under the server that runs; where nobody can, undefined. */
  readonly makeRoom?: (home: string, pid: number) => void;
}

const ballast = 'ballast';

/** A disk of its own, seen by the server alone and gone with it. */
const smallDisk: SmallPlace = {
  inside: (home) => [
    ...ownMounts(),
    'sh',
    '-c',
    `mount -t tmpfs -o size=2m tmpfs "$1" && head -c 600000 /dev/zero > "$1/${ballast}" && shift && exec "$@"`,
    'sh',
    home,
  ],
  makeRoom: (home, pid) => rmSync(join('/proc', String(pid), 'root', home, ballast)),
};

/** No file may grow beyond this, as under a quota. */
const smallFiles: SmallPlace = {
  inside: () => ['sh', '-c', 'ulimit -f 1400 && exec "$@"', 'sh'],
};

/** Wherever the system lets us mount a disk, that too. */
export const smallPlaces: Readonly<Record<string, SmallPlace>> = {
  'a quota': smallFiles,
  ...(mayMount() && { 'a full disk': smallDisk }),
};

function ownMounts(): readonly string[] {
  return process.getuid?.() === 0 ? ['unshare', '--mount'] : ['unshare', '--mount', '--map-root-user'];
}

function mayMount(): boolean {
  const [command, ...rest] = [...ownMounts(), 'sh', '-c', 'mount -t tmpfs tmpfs /mnt'];
  return spawnSync(command, rest, { stdio: 'ignore' }).status === 0;
}
