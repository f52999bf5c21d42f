/** The page as it is sent to a browser: it names the notebook that it was asked from. */

import { gzipSync } from 'node:zlib';
import type { WebFile } from './web-files.ts';

const unnamed = '<meta name="sundown-notebook" content="" />';

export function pageNaming(page: WebFile, identity: string | undefined): WebFile {
  if (identity === undefined) return page;
  const named = unnamed.replace('""', `"${identity}"`);
  const bytes = Buffer.from(Buffer.from(page.bytes).toString('utf8').replace(unnamed, named));
  return { ...page, bytes, packed: gzipSync(bytes), etag: page.etag.replace(/"$/, `-${identity}"`) };
}
