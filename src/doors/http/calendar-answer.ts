/**
 * The calendar feed at an address that is its own key. Calendars send no header of ours and know no password, so that
 * whoever has the address may read it; any other address is answered as if there were no feed. RFC 9110 section 13
 */

import { createHash } from 'node:crypto';
import { feedNow, isSecret } from '../../actions/calendar/feed-now.ts';
import type { World } from '../../actions/world.ts';
import type { ChangeFeed } from './change-feed.ts';
import { doorRefusals, saidNo } from './said-no.ts';

export interface CalendarDoor {
  answer(request: Request): Promise<Response>;
  /** Stops listening for changes. */
  close(): Promise<void>;
}

/** What was last given out, and need not be made again while nothing changes. */
interface Given {
  readonly secret: string;
  /** Of the notebook before it was made. */
  readonly revision: string | undefined;
  readonly until: number | null;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly etag: string;
}

export function calendarDoor(world: () => World, feed: ChangeFeed): CalendarDoor {
  let given: Given | undefined;
  let listening: Promise<() => Promise<void>> | undefined;

  const isStill = ({ revision, until }: Given): boolean =>
    revision === feed.revision() && (until === null || world().now < until);

  async function listened(): Promise<void> {
    listening ??= feed.listen(() => undefined);
    try {
      await listening;
    } catch (fault) {
      listening = undefined;
      throw fault;
    }
  }

  return {
    async answer(request) {
      const secret = secretIn(request);
      if (secret === undefined) return saidNo(doorRefusals.noSuchRoute);
      if (given !== undefined && isStill(given) && isSecret(secret, given.secret)) return answered(request, given);
      await listened();
      // Of what changes while it is made nobody may believe that it is in it.
      const revision = feed.revision();
      const now = await feedNow(world(), secret);
      if (now === undefined) return saidNo(doorRefusals.noSuchRoute);
      const bytes = Buffer.from(now.text);
      const etag = `"${createHash('sha256').update(bytes).digest('base64url')}"`;
      given = { secret, revision, until: now.until, bytes, etag };
      return answered(request, given);
    },
    async close() {
      const stop = await listening?.catch(() => undefined);
      await stop?.();
    },
  };
}

/** Of `/calendar/<secret>.ics`. */
function secretIn({ method, url }: Request): string | undefined {
  if (method !== 'GET' && method !== 'HEAD') return undefined;
  return /^\/calendar\/([A-Za-z0-9_-]{1,100})\.ics$/.exec(new URL(url).pathname)?.[1];
}

/** A list of them may be given, and one that was weakened on its way is as good. RFC 9110 section 13.1.2 */
function hasEtag({ headers }: Request, etag: string): boolean {
  const known = headers.get('if-none-match')?.split(',') ?? [];
  return known.some((each) => each.trim().replace(/^W\//, '') === etag || each.trim() === '*');
}

function answered(request: Request, { bytes, etag }: Given): Response {
  const headers = { ETag: etag, 'Cache-Control': 'private, no-cache', 'Content-Type': 'text/calendar; charset=utf-8' };
  if (hasEtag(request, etag)) return new Response(null, { status: 304, headers });
  const body = request.method === 'HEAD' ? null : bytes;
  return new Response(body, { headers: { ...headers, 'Content-Length': String(bytes.length) } });
}
