/** The web page as it was built: its files by path, read and packed once. */

import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

export interface WebFile {
  readonly type: string;
  readonly bytes: Uint8Array;
  /** Missing where packing gains nothing. */
  readonly packed: Uint8Array | undefined;
  readonly etag: string;
  /** Named by its content, so that it never changes under this name. */
  readonly isForever: boolean;
}

export interface WebFiles {
  /** The file at a path of the address (`/assets/x.js`), or undefined. */
  file(path: string): Promise<WebFile | undefined>;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.gz': 'application/gzip',
};
const packedAlready: ReadonlySet<string> = new Set(['.png', '.woff2', '.ico', '.gz']);

/** Only what is in the folder now is ever served, whatever a path says. A folder that is not there serves nothing. */
export async function webFiles(folder: string): Promise<WebFiles> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const nameByPath = new Map(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((name) => [name.slice(folder.length).split(sep).join('/'), name]),
  );
  const read = new Map<string, Promise<WebFile>>();
  return {
    async file(path) {
      const name = nameByPath.get(path);
      if (name === undefined) return undefined;
      const file = read.get(path) ?? webFile(name, path);
      read.set(path, file);
      return file;
    },
  };
}

async function webFile(name: string, path: string): Promise<WebFile> {
  const bytes = await readFile(name);
  const extension = extname(name);
  return {
    type: types[extension] ?? 'application/octet-stream',
    bytes,
    packed: packedAlready.has(extension) ? undefined : await promisify(gzip)(bytes, { level: 9 }),
    etag: `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`,
    isForever: path.startsWith('/assets/'),
  };
}
