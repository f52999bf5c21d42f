/** Copies a database as it stands at one instant, while others read and write it. */

import { chmodSync } from 'node:fs';
import { backup, DatabaseSync } from 'node:sqlite';
import { settle } from './on-disk.ts';

/** All pages in one step, on a thread of its own: with more than one, each change meanwhile would begin it anew. */
const everyPage = 2 ** 31 - 1;
const patienceMs = 5000;

/** Into a file that nobody else knows yet, which is then whole without companions. */
export async function copyDatabase(from: string, to: string): Promise<void> {
  await copyPages(from, to);
  seal(to);
}

/**
 * Puts the contents of one database in the place of another's, in one transaction of the other: whoever has it open
 * sees all of it next, or, should we be killed, nothing.
 */
export async function copyPages(from: string, to: string): Promise<void> {
  const source = new DatabaseSync(from, { readOnly: true, timeout: patienceMs });
  try {
    await backup(source, to, { rate: everyPage });
  } finally {
    source.close();
  }
}

/** Makes a database whole in its one file, for its owner alone, and has it on the disk. */
export function seal(file: string): void {
  const database = new DatabaseSync(file);
  try {
    database.exec('pragma journal_mode = delete');
  } finally {
    database.close();
  }
  chmodSync(file, 0o600);
  settle(file);
}
