/** The whole program as its owner starts it: a process of its own, on a notebook of its own. */

import { spawn } from 'node:child_process';
import type { ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';

const root = join(import.meta.dirname, '..', '..');
const patienceMs = 20_000;

export interface RunningServer {
  readonly address: string;
  /** The folder of its notebook, for another door onto it. */
  readonly home: string;
  /** Asks the API as another door would. */
  readonly ask: (method: string, path: string, body?: object) => Promise<unknown>;
  /** Ends the process as a crash would. */
  readonly kill: () => Promise<void>;
  /** Starts it again at the same address, on the same notebook. */
  readonly startAgain: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

export async function runningServer(...options: readonly string[]): Promise<RunningServer> {
  const home = await mkdtemp(join(tmpdir(), 'sundown-journey-'));
  const port = String(await freePort());
  const said = { text: '' };
  const started = (): ChildProcessByStdio<null, Readable, Readable> => {
    const child = spawn(process.execPath, ['src/main.ts', 'serve', '--home', home, '--port', port, ...options], {
      cwd: root,
      env: { ...process.env, TZ: 'America/Chicago', LANG: 'en_US.UTF-8' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const listen = (chunk: Buffer): void => {
      said.text += chunk.toString();
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    return child;
  };
  let server = started();
  const ended = async (signal: 'SIGINT' | 'SIGKILL'): Promise<void> => {
    const isRunning = server.exitCode === null && server.signalCode === null;
    const exit = isRunning ? once(server, 'exit') : undefined;
    server.kill(signal);
    await exit;
  };
  const ready = (): Promise<void> =>
    untilReady(
      address,
      () => server.exitCode,
      () => said.text,
    );
  const address = `http://127.0.0.1:${port}`;
  const running: RunningServer = {
    address,
    home,
    ask: async (method, path, body) => {
      const answer = await fetch(`${address}/api${path}`, {
        method,
        ...(body !== undefined && { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
      });
      if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
      return answer.json();
    },
    kill: () => ended('SIGKILL'),
    startAgain: () => {
      server = started();
      return ready();
    },
    stop: async () => {
      await ended('SIGINT');
      await rm(home, { recursive: true, force: true });
    },
  };
  try {
    await ready();
  } catch (error) {
    await running.stop();
    throw error;
  }
  return running;
}

async function untilReady(address: string, exitCode: () => number | null, said: () => string): Promise<void> {
  const last = performance.now() + patienceMs;
  while (performance.now() < last && exitCode() === null) {
    const answer = await fetch(`${address}/api/today`).catch(() => undefined);
    if (answer?.ok === true) return;
    await new Promise((resolve) => {
      setTimeout(resolve, 100);
    });
  }
  throw new Error(`The server did not get ready. It said:\n${said()}`);
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port to be had');
  return address.port;
}
