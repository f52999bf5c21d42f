/** The real server as a process of its own, on a home of its own. */

import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Notebook } from '../src/core/facts/notebook.ts';
import { writeNotebook } from '../src/formats/notebook/write-notebook.ts';

export const bin = join(import.meta.dirname, '..', 'bin', 'sundown.mjs');

export interface MeasuredServer {
  readonly address: string;
  /** From the start of the process to its first answer. */
  readonly readyMs: number;
  /** What it holds in memory now. */
  residentMb(): number;
  /** The most that it ever held; where the system does not tell, what it holds now. */
  peakMb(): number;
  /** How long an answer took, to its last byte. @throws where it is not what a good request gets. */
  askMs(method: 'GET' | 'POST', path: string, body?: object): Promise<number>;
  stop(): Promise<void>;
}

/** Where the home of a notebook with so many touches lies in a folder. */
export function homeIn(folder: string, touches: number): string {
  return join(folder, `home-${touches}`);
}

/** A home in a folder, with the facts imported by the command line. */
export async function filledHome(folder: string, notebook: Notebook): Promise<string> {
  mkdirSync(folder, { recursive: true });
  const home = homeIn(folder, notebook.touches.length);
  const file = join(folder, `import-${notebook.touches.length}.json`);
  writeFileSync(file, writeNotebook(notebook));
  const [code] = await once(
    spawn(process.execPath, [bin, 'import', file, '--home', home], { stdio: 'ignore' }),
    'exit',
  );
  if (code !== 0) throw new Error(`sundown import ended with ${code}`);
  return home;
}

/** @param home a folder; without one it serves the sample */
export async function measuredServer(home?: string): Promise<MeasuredServer> {
  const port = await freePort();
  const address = `http://127.0.0.1:${port}/api`;
  const start = performance.now();
  const place = home === undefined ? ['--sample'] : ['--home', home];
  const server = spawn(process.execPath, [bin, 'serve', ...place, '--port', String(port)], { stdio: 'ignore' });
  while (!(await answers(`${address}/settings`))) {
    if (server.exitCode !== null) throw new Error(`sundown serve ended with ${server.exitCode}`);
    await pause(2);
  }
  const readyMs = performance.now() - start;
  return {
    address: `http://127.0.0.1:${port}`,
    readyMs,
    residentMb: () => residentMb(server.pid),
    peakMb: () => peakMb(server.pid) ?? residentMb(server.pid),
    async askMs(method, path, body) {
      const sent = performance.now();
      const answer = await fetch(address + path, {
        method,
        ...(body === undefined ? {} : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
      });
      const text = await answer.text();
      const tookMs = performance.now() - sent;
      if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text.slice(0, 500)}`);
      return tookMs;
    },
    async stop() {
      const ended = once(server, 'exit');
      server.kill('SIGTERM');
      await ended;
    },
  };
}

function residentMb(pid: number | undefined): number {
  return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)]).toString()) / 1024;
}

function peakMb(pid: number | undefined): number | undefined {
  const status = `/proc/${pid}/status`;
  const peak = existsSync(status) ? /VmHWM:\s*(\d+) kB/.exec(readFileSync(status, 'utf8'))?.[1] : undefined;
  return peak === undefined ? undefined : Number(peak) / 1024;
}

async function answers(url: string): Promise<boolean> {
  const answer = await fetch(url).catch(() => undefined);
  await answer?.body?.cancel();
  return answer?.ok === true;
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

/** How long Today takes, asked again and again for as long as something else goes on. The server is warm by then. */
export async function todayMeanwhile(
  server: MeasuredServer,
  begin: () => Promise<unknown>,
): Promise<readonly number[]> {
  for (let warm = 0; warm < 30; warm += 1) await server.askMs('GET', '/today');
  let isDone = false;
  const done = begin().finally(() => {
    isDone = true;
  });
  const todayMs: number[] = [];
  while (!isDone) {
    todayMs.push(await server.askMs('GET', '/today'));
    await pause(20);
  }
  await done;
  return todayMs;
}
