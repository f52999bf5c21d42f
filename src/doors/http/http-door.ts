/** The door for browsers and programs: the API and the web page, for callers on this computer only. */

import { ORPCError } from '@orpc/server';
import { Hono } from 'hono';
import { spelled } from '../../actions/with-refusals.ts';
import type { World } from '../../actions/world.ts';
import { notebookIdentity } from '../../store/queries/notebook-identity.ts';
import { api } from './api.ts';
import { calendarDoor } from './calendar-answer.ts';
import type { CarryOutAside } from './carry-out-aside.ts';
import { changeFeed } from './change-feed.ts';
import { events } from './events.ts';
import { ownCallers } from './own-callers.ts';
import { safeHeaders } from './safe-headers.ts';
import { doorRefusals, saidNo } from './said-no.ts';
import { sameNotebook } from './same-notebook.ts';
import { takeUpload } from './uploads.ts';
import { webAnswer } from './web-answer.ts';
import type { WebFiles } from './web-files.ts';

export interface HttpDoor {
  readonly world: () => World;
  /** For what takes long; where there is none, it is carried out here. */
  readonly aside?: CarryOutAside;
  readonly files: WebFiles;
  /** On which it really listens. */
  readonly port: () => number;
  /** One line for the log. */
  readonly log: (line: string) => void;
}

export interface OpenedDoor {
  readonly fetch: (request: Request) => Response | Promise<Response>;
  /** Ends what would never end by itself: the streams of those who listen for changes. */
  close(): void;
}

/** Of these not even a request can be made here. */
const neverAnswered = ['TRACE', 'TRACK', 'CONNECT'];

export function httpDoor({ world, aside, files, port, log }: HttpDoor): OpenedDoor {
  const report = (id: string, fault: unknown): void => {
    log(`fault ${id}: ${fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)}`);
  };
  const answer = api({ world, ...(aside && { aside }) }, report);
  const identity = (): Promise<string | undefined> => {
    const { store, notebook } = world();
    return notebookIdentity(store, notebook);
  };
  const feed = changeFeed(world);
  const listening = events(feed, identity);
  const calendar = calendarDoor(world, feed);
  let document: Promise<string> | undefined;

  const door = new Hono()
    .use(safeHeaders)
    .use(ownCallers(port))
    .use('/api/*', sameNotebook(identity, feed))
    .on(neverAnswered, '*', () => saidNo(doorRefusals.noSuchRoute))
    .get('/api/openapi.json', async (c) => {
      document ??= import('./openapi-document.ts').then(({ openapiDocument }) => openapiDocument());
      return c.body(await document, 200, { 'Content-Type': 'application/json' });
    })
    .get('/api/events', (c) => listening.answer(c.req.raw))
    .post('/api/uploads', async (c) => {
      const { uploads } = world();
      return uploads ? takeUpload(c.req.raw, uploads) : saidNo(doorRefusals.noSuchRoute);
    })
    .all('/api/*', (c) => answer(c.req.raw))
    .all('/api', () => saidNo(doorRefusals.noSuchRoute))
    .all('/calendar/:file{.+\\.ics}', (c) => calendar.answer(c.req.raw))
    .all('*', (c) => webAnswer(c.req.raw, files, identity))
    .onError((fault) => {
      const told = spelled(fault);
      if (told instanceof ORPCError) return saidNo(told.toJSON());
      const id = crypto.randomUUID();
      report(id, fault);
      return saidNo({
        code: 'fault',
        status: 500,
        message: `Something went wrong on our side. The log tells more under ${id}.`,
        data: { id },
      });
    });
  return {
    fetch: door.fetch,
    close() {
      listening.close();
      void calendar.close();
    },
  };
}
