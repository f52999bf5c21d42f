/** The door for browsers and programs: the API and the web page, for callers on this computer only. */

import { Hono } from 'hono';
import type { World } from '../../actions/world.ts';
import { api } from './api.ts';
import { ownCallers } from './own-callers.ts';
import { safeHeaders } from './safe-headers.ts';
import { doorRefusals, saidNo } from './said-no.ts';
import { webAnswer } from './web-answer.ts';
import type { WebFiles } from './web-files.ts';

export interface HttpDoor {
  readonly world: () => World;
  readonly files: WebFiles;
  /** On which it really listens. */
  readonly port: () => number;
  /** One line for the log. */
  readonly log: (line: string) => void;
}

/** Of these not even a request can be made here. */
const neverAnswered = ['TRACE', 'TRACK', 'CONNECT'];

export function httpDoor({ world, files, port, log }: HttpDoor): Hono {
  const report = (id: string, fault: unknown): void => {
    log(`fault ${id}: ${fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)}`);
  };
  const answer = api(world, report);
  let document: Promise<string> | undefined;

  return new Hono()
    .use(safeHeaders)
    .use(ownCallers(port))
    .on(neverAnswered, '*', () => saidNo(doorRefusals.noSuchRoute))
    .get('/api/openapi.json', async (c) => {
      document ??= import('./openapi-document.ts').then(({ openapiDocument }) => openapiDocument());
      return c.body(await document, 200, { 'Content-Type': 'application/json' });
    })
    .all('/api/*', (c) => answer(c.req.raw))
    .all('/api', () => saidNo(doorRefusals.noSuchRoute))
    .all('*', (c) => webAnswer(c.req.raw, files))
    .onError((fault) => {
      const id = crypto.randomUUID();
      report(id, fault);
      return saidNo({
        code: 'fault',
        status: 500,
        message: `Something went wrong on our side. The log tells more under ${id}.`,
        data: { id },
      });
    });
}
