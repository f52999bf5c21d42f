/** Takes a file from elsewhere among the backups: a database, or an encrypted copy of one. */

import { open } from 'node:fs/promises';
import { isEncrypted } from '../../formats/encrypted/is-encrypted.ts';
import { setApart, UnusableFile } from './set-apart.ts';
import type { Keeper } from './keeper.ts';
import { aloneAt, type Made, named, withUnfinished } from './make-backup.ts';

export interface Brought {
  /** Writes it to a new file. */
  readonly write: (to: string) => Promise<void>;
  /** Needed where it is encrypted. */
  readonly passphrase?: string | undefined;
}

/** @throws {UnusableFile} where it is no backup, or the passphrase does not open it */
export async function bring(keeper: Keeper, { write, passphrase }: Brought): Promise<Made> {
  return aloneAt(keeper, async () =>
    withUnfinished(keeper, async (sent) => {
      await write(sent);
      if (!isEncrypted(await firstBytesOf(sent))) return taken(keeper, sent);
      if (passphrase === undefined) throw new UnusableFile('it is encrypted: give its passphrase.');
      return withUnfinished(keeper, async (plain) => {
        await setApart({ what: 'decrypt', from: sent, to: plain, passphrase }, keeper.signal);
        return taken(keeper, plain);
      });
    }),
  );
}

async function taken(keeper: Keeper, file: string): Promise<Made> {
  if (!isDatabase(await firstBytesOf(file))) throw new UnusableFile('it is no backup of Sundown.');
  return named(keeper, file, 'brought');
}

/** The first bytes tell what a file is. */
export async function firstBytesOf(file: string): Promise<Uint8Array> {
  const opened = await open(file);
  try {
    return (await opened.read({ buffer: Buffer.alloc(64) })).buffer;
  } finally {
    await opened.close();
  }
}

/** SQLite file format, section 1.3 */
function isDatabase(beginning: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(beginning.subarray(0, 16)) === 'SQLite format 3\0';
}
