/** A door onto a throw-away notebook, listening on a port of its own; for tests. */

import { mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import type { IncomingHttpHeaders, OutgoingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import type { World } from '../../actions/world.ts';
import { httpDoor } from './http-door.ts';
import { listen } from './listen.ts';
import { webFiles } from './web-files.ts';

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly bytes: Buffer;
}

export interface Asked {
  readonly method?: string;
  readonly headers?: OutgoingHttpHeaders;
  readonly body?: string | Uint8Array;
}

export interface OpenDoor {
  readonly port: number;
  readonly folder: string;
  readonly logged: readonly string[];
  /** Sends exactly these headers: `fetch` would not let a test pretend to be a foreign page. */
  ask(path: string, asked?: Asked): Promise<Answer>;
  close(): Promise<void>;
}

interface Opened {
  readonly world: () => World;
  readonly close: () => Promise<void>;
}

/** @param open a home in the folder that it is given. */
export async function openDoor(open: (folder: string) => Promise<Opened>): Promise<OpenDoor> {
  const folder = mkdtempSync(join(tmpdir(), 'sundown-http-'));
  const home = await open(folder);
  const logged: string[] = [];
  let port = 0;
  const files = await webFiles(join(folder, 'web'));
  const door = httpDoor({ world: home.world, files, port: () => port, log: (line) => logged.push(line) });
  const listening = await listen(door.fetch, 0);
  port = listening.port;
  return {
    port,
    folder,
    logged,
    ask: (path, asked = {}) => ask(port, path, asked),
    async close() {
      door.close();
      await listening.stop();
      await home.close();
      rmSync(folder, { recursive: true });
    },
  };
}

function ask(port: number, path: string, { method = 'GET', headers = {}, body }: Asked): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const isChunked = body === undefined || 'transfer-encoding' in headers;
    const all = isChunked ? headers : { ...headers, 'content-length': Buffer.byteLength(body) };
    const sent = request({ host: '127.0.0.1', port, path, method, headers: all, agent: false }, (response) => {
      buffer(response)
        .then((bytes) => resolve({ status: response.statusCode ?? 0, headers: response.headers, bytes }))
        .catch(reject);
    });
    sent.on('error', reject);
    sent.end(body);
  });
}
