/** Writes a file that its owner named: whole, or what was there stays as it was. */

import { existsSync, realpathSync, renameSync, rmSync, statSync } from 'node:fs';
import { settle } from '../../store/sqlite/backups/on-disk.ts';
import { BadInput } from './bad-input.ts';

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such folder',
  ENOTDIR: 'there is no such folder',
  EISDIR: 'it is a folder; name a file in it',
  ENOSPC: 'there is no room left for it; make room, or take another disk',
  EDQUOT: 'there is no room left for it; make room, or take another disk',
  EACCES: 'you may not write there',
  EPERM: 'you may not write there',
  EROFS: 'nothing can be written on that disk',
};

/**
 * @param write is given the name to write under
 * @throws {BadInput} where it cannot be written.
 */
export function writeFile(name: string, write: (file: string) => void): void {
  try {
    if (!existsSync(name)) writeWhole(name, write);
    else if (statSync(name).isFile()) writeWhole(realpathSync(name), write);
    else write(name);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw new BadInput(`${name}: ${reasons[code] ?? String(error)}.`);
  }
}

function writeWhole(file: string, write: (file: string) => void): void {
  const unfinished = `${file}.part`;
  try {
    write(unfinished);
    settle(unfinished);
    renameSync(unfinished, file);
  } catch (error) {
    try {
      rmSync(unfinished, { force: true });
    } catch {
      // Where it cannot be removed, it could not be written either.
    }
    throw error;
  }
}
