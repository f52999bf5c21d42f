/**
 * Who may call. The server is on the owner's own computer without a password, so no other site may reach it:
 * neither by a name that it points here (DNS rebinding, told by Host) nor from its pages (told by Origin and
 * Sec-Fetch-Site).
 */

import type { Context, Next } from 'hono';
import { doorRefusals, saidNo } from './said-no.ts';

const ownNames = ['127.0.0.1', 'localhost', '[::1]'] as const;

const usualPort = 80;

/** What a page of our own, a link typed by hand and a program without a browser say of themselves. */
const ownSites: ReadonlySet<string | undefined> = new Set(['same-origin', 'none', undefined]);

/** @param port as it really listens, since a browser names it. */
export function ownCallers(port: () => number) {
  return async (c: Context, next: Next): Promise<Response | void> => {
    const hosts = ownHosts(port());
    if (!hosts.includes(c.req.header('host') ?? '')) return saidNo(doorRefusals.foreignHost);
    const origin = c.req.header('origin');
    const isOwnOrigin = origin === undefined || hosts.some((host) => origin === `http://${host}`);
    const isOwnSite = ownSites.has(c.req.header('sec-fetch-site'));
    if (!isOwnOrigin || !(isOwnSite || isVisit(c))) return saidNo(doorRefusals.foreignOrigin);
    return next();
  };
}

/** A browser leaves out the port that is usual. */
function ownHosts(port: number): readonly string[] {
  const hosts = ownNames.map((name) => `${name}:${port}`);
  return port === usualPort ? [...hosts, ...ownNames] : hosts;
}

/** Somebody followed a link to a page of ours. It reads nothing that the other site could see. */
function isVisit(c: Context): boolean {
  const isNavigation = c.req.header('sec-fetch-mode') === 'navigate' && c.req.header('sec-fetch-dest') === 'document';
  return isNavigation && c.req.method === 'GET' && !c.req.path.startsWith('/api');
}
