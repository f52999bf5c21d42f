/** Files that are on the disk for good before anybody is told of them. */

import { closeSync, fsyncSync, openSync, renameSync } from 'node:fs';
import { dirname } from 'node:path';

/** What was written to a file, or (of a folder) which files it has. */
export function settle(path: string): void {
  const opened = openSync(path, 'r');
  try {
    fsyncSync(opened);
  } finally {
    closeSync(opened);
  }
}

/** All of it is there under the new name, or nothing is. */
export function moveForGood(from: string, to: string): void {
  renameSync(from, to);
  settle(dirname(to));
  if (dirname(from) !== dirname(to)) settle(dirname(from));
}
