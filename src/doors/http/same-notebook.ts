/**
 * Which notebook an answer is from, and how fresh it is. At this address another notebook may be served tomorrow, so
 * a page names the one it shows and is refused where that is no longer the one served.
 */

import type { Context, Next } from 'hono';
import type { ChangeFeed } from './change-feed.ts';
import { doorRefusals, saidNo } from './said-no.ts';

const notebookHeader = 'Sundown-Notebook';
const revisionHeader = 'Sundown-Revision';

export function sameNotebook(identity: () => Promise<string | undefined>, { revision, catchUp }: ChangeFeed) {
  return async (c: Context, next: Next): Promise<void> => {
    const before = revision();
    const served = await identity();
    const meant = c.req.header(notebookHeader);
    if (meant !== undefined && served !== undefined && meant !== served) {
      c.res = saidNo(doorRefusals.otherNotebook);
    } else {
      await next();
    }
    // What was done beside the server is an own change, too: whoever said it must not hear of it later as of another's.
    if (c.req.method !== 'GET') await catchUp();
    // A question that was answered while something changed would claim too much by the later revision.
    const stands = c.req.method === 'GET' ? before : revision();
    if (served !== undefined) c.res.headers.set(notebookHeader, served);
    if (stands !== undefined) c.res.headers.set(revisionHeader, stands);
  };
}
