/** The process in which files of backups are checked, encrypted and decrypted; see `set-apart.ts`. */

import { createReadStream, createWriteStream } from 'node:fs';
import { constants, setPriority } from 'node:os';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import { decrypted, encrypted } from '../../formats/encrypted/encrypted-copy.ts';
import { fileFault } from '../../store/file-fault.ts';
import { StoreFault } from '../../store/store-fault.ts';
import { checkBackup } from './check-backup.ts';
import { type ApartAnswer, type WorkApart, UnusableFile } from './set-apart.ts';

// Whoever looks at their page comes first.
setPriority(constants.priority.PRIORITY_BELOW_NORMAL);

process.once('message', (asked: WorkApart) => {
  void answerTo(asked).then((answer) => process.send?.(answer, () => process.disconnect?.()));
});
// Nobody is there any more to make anything of it.
process.once('disconnect', () => process.exit());

async function answerTo(asked: WorkApart): Promise<ApartAnswer> {
  try {
    return { ok: true, putRight: await done(asked) };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    if (error instanceof UnusableFile) {
      return { ok: false, why, ...(error.isWrongPassphrase && { isWrongPassphrase: true }) };
    }
    const fault = error instanceof StoreFault ? error.kind : fileFault(error);
    if (fault === undefined && !isOfDatabase(error)) throw error;
    const isOfFile = fault === undefined || fault === 'notebook-damaged';
    return isOfFile ? { ok: false, why: `the database says: ${why}.` } : { ok: false, why, fault };
  }
}

/** Such as a table that is not as any Sundown made it. */
function isOfDatabase(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_SQLITE_ERROR';
}

async function done(asked: WorkApart): Promise<number> {
  switch (asked.what) {
    case 'check':
      return checkBackup(asked);
    case 'encrypt':
      await write(await encrypted(bytesOf(asked.from), asked.passphrase), asked.to);
      return 0;
    case 'decrypt':
      await decrypt(asked);
      return 0;
  }
}

interface Opening {
  readonly from: string;
  readonly to: string;
  readonly passphrase: string;
}

async function decrypt({ from, to, passphrase }: Opening): Promise<void> {
  let plain: Awaited<ReturnType<typeof decrypted>>;
  try {
    plain = await decrypted(bytesOf(from), passphrase);
    if (plain !== undefined) await write(plain, to);
  } catch (error) {
    if (fileFault(error) !== undefined) throw error;
    throw new UnusableFile('the copy is not as it was written: it was changed, or a part of it is missing.');
  }
  if (plain === undefined) throw new UnusableFile('the passphrase does not open it.', true);
}

/** What Node and what the web call a stream of bytes differs in name only. */
function bytesOf(file: string): globalThis.ReadableStream<Uint8Array> {
  return Readable.toWeb(createReadStream(file)) as unknown as globalThis.ReadableStream<Uint8Array>;
}

async function write(bytes: globalThis.ReadableStream<Uint8Array>, to: string): Promise<void> {
  const into = createWriteStream(to, { mode: 0o600, flush: true });
  await pipeline(Readable.fromWeb(bytes as unknown as ReadableStream), into);
}
