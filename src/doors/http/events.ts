/** Server-sent events: an open page hears of each change to the notebook. WHATWG HTML, section 9.2 */

import type { ChangeFeed } from './change-feed.ts';
import { doorRefusals, saidNo } from './said-no.ts';

export interface Events {
  answer(request: Request): Promise<Response>;
  /** Ends every stream, so that the server can stop. */
  close(): void;
}

/** More than the browsers and tabs of one person; a program that forgets to close its streams is stopped here. */
const mostStreams = 32;

/** Shorter than the patience of whatever stands between; a page whose connection hangs finds out. */
const heartbeatMs = 15_000;

/** For a program that leaves the waiting to its library. */
const againAfterMs = 2_000;

export function events(feed: ChangeFeed, identity: () => Promise<string | undefined>): Events {
  const open = new Set<() => void>();
  let isClosed = false;

  return {
    async answer(request) {
      if (request.method === 'HEAD') return new Response(null, { headers });
      if (isClosed) return saidNo(doorRefusals.stopping);
      if (open.size >= mostStreams) return saidNo(doorRefusals.tooManyStreams);
      const notebook = await identity();
      const last = request.headers.get('last-event-id');
      return new Response(stream({ feed, open, notebook, last }), { headers });
    },
    close() {
      isClosed = true;
      for (const end of open) end();
    },
  };
}

const headers = { 'Content-Type': 'text/event-stream; charset=utf-8', 'Cache-Control': 'no-store' };

interface Streamed {
  readonly feed: ChangeFeed;
  readonly open: Set<() => void>;
  readonly notebook: string | undefined;
  readonly last: string | null;
}

function stream({ feed, open, notebook, last }: Streamed): ReadableStream<Uint8Array> {
  let release = (): void => {};
  return new ReadableStream<Uint8Array>({
    async start(controller) {
      const say = (text: string): void => controller.enqueue(Buffer.from(text));
      let stop: (() => Promise<void>) | undefined;
      let isOver = false;
      release = () => {
        isOver = true;
        open.delete(end);
        clearInterval(beating);
        void stop?.();
      };
      const end = (): void => {
        release();
        controller.close();
      };
      const beating = setInterval(() => say(':\n\n'), heartbeatMs).unref();
      open.add(end);
      try {
        stop = await feed.listen((revision) => say(event('changed', revision, {})));
      } catch (fault) {
        release();
        throw fault;
      }
      if (isOver) {
        await stop();
        return;
      }
      const revision = feed.revision() ?? '';
      say(`retry: ${againAfterMs}\n${event('hello', revision, { notebook })}`);
      if (last !== null && last !== revision) say(event('changed', revision, {}));
    },
    cancel: () => release(),
  });
}

function event(name: string, id: string, data: object): string {
  return `event: ${name}\nid: ${id}\ndata: ${JSON.stringify(data)}\n\n`;
}
