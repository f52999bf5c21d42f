/** Serves the web page and its files. */

import { pageNaming } from './page-naming.ts';
import type { WebFile, WebFiles } from './web-files.ts';
import { doorRefusals, saidNo } from './said-no.ts';

/**
 * Every address without a file of its own is a screen of the one page, which names its notebook.
 * @param identity of the notebook; the file `/index.html` itself names none, so that a device can keep it
 */
export async function webAnswer(
  request: Request,
  files: WebFiles,
  identity: () => Promise<string | undefined>,
): Promise<Response> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return saidNo(doorRefusals.noSuchRoute);
  const { pathname } = new URL(request.url);
  const file = await files.file(pathname);
  if (file !== undefined) return served(request, file);
  const page = isScreen(pathname) ? await files.file('/index.html') : undefined;
  return page === undefined ? missing(pathname) : served(request, pageNaming(page, await identity()));
}

function isScreen(pathname: string): boolean {
  return !pathname.slice(pathname.lastIndexOf('/') + 1).includes('.');
}

function missing(pathname: string): Response {
  if (!isScreen(pathname)) return saidNo(doorRefusals.noSuchRoute);
  return new Response('The web page has not been built. Run "npm run build:web".\n', {
    status: 404,
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
}

function served(request: Request, { type, bytes, packed, etag, isForever }: WebFile): Response {
  const headers = new Headers({
    'Content-Type': type,
    ETag: etag,
    Vary: 'Accept-Encoding',
    'Cache-Control': isForever ? 'public, max-age=31536000, immutable' : 'no-cache',
  });
  if (request.headers.get('if-none-match') === etag) return new Response(null, { status: 304, headers });
  const takesPacked = packed !== undefined && /\bgzip\b/.test(request.headers.get('accept-encoding') ?? '');
  if (takesPacked) headers.set('Content-Encoding', 'gzip');
  const body = takesPacked ? packed : bytes;
  headers.set('Content-Length', String(body.length));
  return new Response(request.method === 'HEAD' ? null : Buffer.from(body), { headers });
}
