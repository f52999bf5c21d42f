/**
 * Lets the app open without a connection. It keeps the files that the app is built of and nothing else: no answer of
 * the server ever passes through it.
 */

declare const self: ServiceWorkerGlobalScope;

/** Both are put before this code when it is built. */
declare const builtFiles: readonly string[];
declare const builtVersion: string;

const prefix = 'sundown-app-';
const own = prefix + builtVersion;

/** The page without the name of a notebook; the device knows which it showed last. */
const page = '/index.html';

/** A server that does not answer in this time is taken for gone. */
const patienceMs = 4_000;

/** A page that was opened with the version before may still ask for its parts. */
const keptVersions = 2;

self.addEventListener('install', (event) => {
  event.waitUntil(kept().then(() => self.skipWaiting()));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(forgetOld().then(() => self.clients.claim()));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin || pathname.startsWith('/api')) return;
  if (request.mode === 'navigate') {
    event.respondWith(fetchedOr(request, page));
  } else if (pathname.startsWith('/assets/')) {
    event.respondWith(keptOr(request));
  } else if (builtFiles.includes(pathname)) {
    event.respondWith(fetchedOr(request, pathname));
  }
});

async function kept(): Promise<void> {
  const cache = await caches.open(own);
  await cache.addAll(builtFiles.map((path) => new Request(path, { cache: 'no-cache' })));
}

async function forgetOld(): Promise<void> {
  const names = (await caches.keys()).filter((name) => name.startsWith(prefix));
  const old = names.filter((name) => name !== own).slice(0, -(keptVersions - 1));
  await Promise.all(old.map((name) => caches.delete(name)));
}

/** Named by its content, so that what is kept is what would be sent. */
async function keptOr(request: Request): Promise<Response> {
  const known = await caches.match(request);
  if (known !== undefined) return known;
  const response = await fetch(request);
  // Where the owner had everything wiped, nothing is kept again.
  if (response.ok && (await caches.has(own))) {
    const copy = response.clone();
    void caches.open(own).then((cache) => cache.put(request, copy));
  }
  return response;
}

/** As the server has it, else as it was kept. */
async function fetchedOr(request: Request, path: string): Promise<Response> {
  try {
    return await fetch(request, { signal: AbortSignal.timeout(patienceMs) });
  } catch (fault) {
    const known = await (await caches.open(own)).match(path);
    if (known === undefined) throw fault;
    return known;
  }
}
