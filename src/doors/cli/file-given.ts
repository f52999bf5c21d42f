/** A file named on the command line; `-` is standard input. */

import { readFileSync } from 'node:fs';
import { BadInput } from './bad-input.ts';

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EACCES: 'you may not read it',
  EISDIR: 'it is a folder',
};

/** @throws {BadInput} where it cannot be read. */
export function fileGiven(name: string): Uint8Array {
  try {
    return readFileSync(name === '-' ? 0 : name);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw new BadInput(`${name}: ${reasons[code] ?? String(error)}`);
  }
}
