/** Reads what it is sent, in a thread that can be ended, and tells whether what came out keeps the promises. */

import { parentPort } from 'node:worker_threads';
import { targets } from './targets.ts';

export interface Sent {
  readonly target: string;
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface Seen {
  /** In this thread alone, so that others on the machine do not count. */
  readonly cpuMs: number;
  readonly fault?: string;
}

parentPort?.on('message', ({ target, name, bytes }: Sent) => {
  void seen(target, name, bytes).then((answer) => parentPort?.postMessage(answer));
});

async function seen(target: string, name: string, bytes: Uint8Array): Promise<Seen> {
  const began = process.threadCpuUsage();
  const fault = await faultOf(target, name, bytes);
  const { user, system } = process.threadCpuUsage(began);
  return { cpuMs: (user + system) / 1000, ...(fault !== undefined && { fault }) };
}

async function faultOf(target: string, name: string, bytes: Uint8Array): Promise<string | undefined> {
  try {
    await targets[target]?.check(name, bytes);
    return undefined;
  } catch (error) {
    return error instanceof Error ? `${error.message}\n${placeIn(error)}` : String(error);
  }
}

/** The innermost calls tell which promise, or which line of a parser. */
function placeIn({ stack = '' }: Error): string {
  return stack
    .split('\n')
    .filter((line) => line.includes('file:'))
    .slice(0, 3)
    .join('\n');
}
