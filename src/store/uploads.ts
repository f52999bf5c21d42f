/** Files that were sent ahead of the sentence that takes them in; each is kept for a day at most, for its owner's eyes. */

import { randomUUID } from 'node:crypto';
import { type FileHandle, mkdir, open, readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileFault } from './file-fault.ts';
import { withStoreFaults } from './store-fault.ts';

export const largestUpload = 1024 * 1024 * 1024;

export interface Uploads {
  /**
   * Resolves when the file is wholly there.
   * @throws {TooLarge}
   * @throws {StoreFault} where the disk does not take it; nothing of it is left then
   */
  keep(content: ReadableStream<Uint8Array>): Promise<Upload>;
  /** Undefined where there is none, or none any more. */
  read(id: string): Promise<Uint8Array | undefined>;
  remove(id: string): Promise<void>;
  /** Clears away what nobody has taken in. */
  sweep(): Promise<void>;
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
    keep: (content) =>
      withStoreFaults(fileFault, async () => {
        await mkdir(folder, { recursive: true, mode: 0o700 });
        const id = randomUUID();
        const bytes = await written(content, place(id));
        setTimeout(() => void rm(place(id), { force: true }).catch(() => undefined), longestKeptMs).unref();
        return { id, bytes };
      }),
    read: async (id) => (isUploadId(id) ? readFile(place(id)).catch(missing) : undefined),
    async remove(id) {
      if (isUploadId(id)) await rm(place(id), { force: true });
    },
    sweep: () => sweep(folder, now()),
  };
}

/** How many bytes it has. Broken off, nothing of it is left. */
async function written(content: ReadableStream<Uint8Array>, file: string): Promise<number> {
  const kept = await open(file, 'wx', 0o600);
  try {
    return await copied(content, kept).finally(() => kept.close());
  } catch (fault) {
    await rm(file, { force: true });
    throw fault;
  }
}

/** Where the disk takes no more, the rest is read all the same: browsers listen only once they have sent everything. */
async function copied(content: ReadableStream<Uint8Array>, into: FileHandle): Promise<number> {
  let bytes = 0;
  let failed: { readonly fault: unknown } | undefined;
  for await (const chunk of content) {
    bytes += chunk.length;
    if (bytes > largestUpload) throw new TooLarge();
    if (failed === undefined) {
      await into.appendFile(chunk).catch((fault: unknown) => {
        failed = { fault };
      });
    }
  }
  if (failed !== undefined) throw failed.fault;
  return bytes;
}

/** Nothing else gets near a path. */
function isUploadId(id: string): boolean {
  return /^[0-9a-f-]{36}$/.test(id);
}

function missing(fault: NodeJS.ErrnoException): undefined {
  if (fault.code !== 'ENOENT') throw fault;
  return undefined;
}

/** Of those that were kept by a process that is gone. */
async function sweep(folder: string, now: number): Promise<void> {
  for (const name of (await readdir(folder).catch(missing)) ?? []) {
    const { mtimeMs } = await stat(join(folder, name)).catch(() => ({ mtimeMs: now }));
    if (now - mtimeMs > longestKeptMs) await rm(join(folder, name), { force: true });
  }
}
