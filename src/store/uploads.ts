/** Files that were sent ahead of the sentence that takes them in; each is kept for a day at most, for its owner's eyes. */

import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';

export const largestUpload = 1024 * 1024 * 1024;

export interface Uploads {
  /**
   * Resolves when the file is wholly there.
   * @throws {TooLarge}
   */
  keep(content: ReadableStream<Uint8Array>): Promise<Upload>;
  /** Undefined where there is none, or none any more. */
  read(id: string): Promise<Uint8Array | undefined>;
  remove(id: string): Promise<void>;
}

export interface Upload {
  readonly id: string;
  readonly bytes: number;
}

export class TooLarge extends Error {
  override name = 'TooLarge';
}

const longestKeptMs = 24 * 60 * 60 * 1000;

export function uploadsIn(folder: string, now: () => number): Uploads {
  const place = (id: string) => join(folder, `${id}.upload`);
  return {
    async keep(content) {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      await sweep(folder, now());
      const id = randomUUID();
      let bytes = 0;
      const counted = new Transform({
        transform(chunk: Uint8Array, _encoding, next) {
          bytes += chunk.length;
          next(bytes > largestUpload ? new TooLarge() : null, chunk);
        },
      });
      try {
        await pipeline(Readable.fromWeb(content), counted, createWriteStream(place(id), { flags: 'wx', mode: 0o600 }));
      } catch (fault) {
        await rm(place(id), { force: true });
        throw fault;
      }
      return { id, bytes };
    },
    read: async (id) => (isUploadId(id) ? readFile(place(id)).catch(missing) : undefined),
    async remove(id) {
      if (isUploadId(id)) await rm(place(id), { force: true });
    },
  };
}

/** Nothing else gets near a path. */
function isUploadId(id: string): boolean {
  return /^[0-9a-f-]{36}$/.test(id);
}

function missing(fault: NodeJS.ErrnoException): undefined {
  if (fault.code !== 'ENOENT') throw fault;
  return undefined;
}

async function sweep(folder: string, now: number): Promise<void> {
  for (const name of await readdir(folder)) {
    const { mtimeMs } = await stat(join(folder, name)).catch(() => ({ mtimeMs: now }));
    if (now - mtimeMs > longestKeptMs) await rm(join(folder, name), { force: true });
  }
}
