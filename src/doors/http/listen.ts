/** Listens on this computer's own address, and stops without dropping an answer. */

import type { Server } from 'node:http';
import { createAdaptorServer } from '@hono/node-server';

export interface Listening {
  readonly port: number;
  /** Lets what is being answered finish, for five seconds at most. */
  stop(): Promise<void>;
}

type Fetch = (request: Request) => Response | Promise<Response>;

const address = '127.0.0.1';
const portsTried = 20;
const patienceMs = 5_000;

/** Takes the port, or the next that is free. @throws where none of the next twenty is. */
export async function listen(fetch: Fetch, port: number): Promise<Listening> {
  const server = createAdaptorServer({ fetch }) as Server;
  const taken = await takePort(server, port, port === 0 ? port : port + portsTried - 1);
  return { port: taken, stop: () => stop(server) };
}

async function takePort(server: Server, port: number, last: number): Promise<number> {
  try {
    return await bind(server, port);
  } catch (error) {
    const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
    if (!isTaken || port >= last) throw error;
    return takePort(server, port + 1, last);
  }
}

function bind(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, address, () => {
      server.off('error', reject);
      const bound = server.address();
      resolve(typeof bound === 'object' && bound !== null ? bound.port : port);
    });
  });
}

async function stop(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => {
    server.close(() => resolve());
  });
  server.closeIdleConnections();
  const hurry = setTimeout(() => server.closeAllConnections(), patienceMs);
  await closed;
  clearTimeout(hurry);
}
