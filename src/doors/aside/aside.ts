/** Carries out what takes long in a second thread, so that the server goes on answering meanwhile. */

import { Worker } from 'node:worker_threads';
import { ORPCError } from '@orpc/server';
import { type Runs, runs } from '../../actions/runs.ts';
import { refusals } from '../../contract/refusals.ts';
import type { AsideAnswer, AsideHome, AsideRequest } from './message.ts';

export interface Aside {
  /** @throws {ORPCError} as the sentence refuses; the reason of the signal where it breaks off */
  carryOut(said: Omit<AsideRequest, 'number'>, signal: AbortSignal | undefined): Promise<unknown>;
  readonly runs: Runs;
  close(): Promise<void>;
}

interface Waiting {
  readonly resolve: (answer: unknown) => void;
  readonly reject: (fault: unknown) => void;
}

/** The thread begins with the first long sentence, and ends when nothing has been asked of it for a while. */
export function asideOf({ place, notebook, uploadsFolder }: AsideHome): Aside {
  const idleMs = 60_000;
  const mostMegabytes = 300;
  const progress = runs();
  const waiting = new Map<number, Waiting>();
  let thread: Worker | undefined;
  let idle: NodeJS.Timeout | undefined;
  let count = 0;

  function heard(message: AsideAnswer): void {
    if ('run' in message) {
      if (message.progress === undefined) progress.end(message.run);
      else progress.tell(message.run, message.progress);
      return;
    }
    const sender = waiting.get(message.number);
    waiting.delete(message.number);
    if ('answer' in message) sender?.resolve(message.answer);
    else if ('file' in message) sender?.resolve(fileOf(message.file));
    else if ('refusal' in message) sender?.reject(new ORPCError(message.refusal.code, message.refusal));
    else sender?.reject(new Error(message.fault));
    if (waiting.size === 0) idle = setTimeout(() => void end(), idleMs).unref();
  }

  function ended(fault: unknown): void {
    thread = undefined;
    for (const { reject } of waiting.values()) reject(fault);
    waiting.clear();
  }

  function started(): Worker {
    const worker = new Worker(new URL('aside-thread.ts', import.meta.url), {
      workerData: { place, notebook, uploadsFolder } satisfies AsideHome,
      resourceLimits: { maxOldGenerationSizeMb: mostMegabytes },
    });
    worker.on('message', heard);
    worker.on('error', (fault) => ended(isOutOfMemory(fault) ? tooLarge() : fault));
    worker.on('exit', () => worker === thread && ended(new Error('The thread beside the server has ended.')));
    worker.unref();
    return worker;
  }

  async function end(): Promise<void> {
    const ending = thread;
    thread = undefined;
    await ending?.terminate();
  }

  return {
    runs: progress,
    carryOut(said, signal) {
      clearTimeout(idle);
      thread ??= started();
      const worker = thread;
      count += 1;
      const number = count;
      signal?.addEventListener('abort', () => worker.postMessage({ breakOff: number }), { once: true });
      return new Promise((resolve, reject) => {
        waiting.set(number, { resolve, reject });
        worker.postMessage({ ...said, number });
      });
    },
    async close() {
      clearTimeout(idle);
      ended(new Error('The server is stopping.'));
      await end();
    },
  };
}

function isOutOfMemory(fault: unknown): boolean {
  return fault instanceof Error && 'code' in fault && fault.code === 'ERR_WORKER_OUT_OF_MEMORY';
}

function tooLarge(): ORPCError<string, unknown> {
  const { status, message } = refusals['file-too-large'];
  return new ORPCError('file-too-large', { status, message, data: {}, defined: true });
}

function fileOf({ name, type, bytes }: Extract<AsideAnswer, { file: unknown }>['file']): File {
  return new File([bytes], name, { type });
}
