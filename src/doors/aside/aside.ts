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
  readonly said: AsideRequest;
  readonly signal: AbortSignal | undefined;
  readonly resolve: (answer: unknown) => void;
  readonly reject: (fault: unknown) => void;
}

/** In megabytes. Enough for hundreds of thousands of contacts; and what is tried where that is not enough. */
const leanAndRoomy = [220, 1200];
/** Short-lived things are cleared away early, for what they take comes on top. */
const youngMb = 12;
const idleMs = 60_000;

/** The thread begins with the first long sentence, and ends when nothing has been asked of it for a while. */
export function asideOf(
  { place, notebook, uploadsFolder }: AsideHome,
  memoryMb: readonly number[] = leanAndRoomy,
): Aside {
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

  function started(room: number): Worker {
    const worker = new Worker(new URL('aside-thread.ts', import.meta.url), {
      workerData: { place, notebook, uploadsFolder } satisfies AsideHome,
      resourceLimits: { maxOldGenerationSizeMb: memoryMb[room] ?? 0, maxYoungGenerationSizeMb: youngMb },
    });
    let fault: unknown = new Error('The thread beside the server has ended.');
    worker.on('message', heard);
    worker.on('error', (error) => {
      fault = error;
    });
    worker.on('exit', () => {
      if (worker === thread) ended(fault, room);
    });
    worker.unref();
    return worker;
  }

  /** Nothing of what it was at was committed, so that all of it may be said again. */
  function ended(fault: unknown, room: number): void {
    thread = undefined;
    progress.endAll();
    for (const [number, { signal, reject }] of waiting) {
      if (signal?.aborted !== true) continue;
      waiting.delete(number);
      reject(signal.reason);
    }
    if (waiting.size > 0 && isOutOfMemory(fault) && room + 1 < memoryMb.length) {
      thread = started(room + 1);
      for (const { said } of waiting.values()) thread.postMessage(said);
      return;
    }
    const reason = isOutOfMemory(fault) ? tooLarge() : fault;
    for (const { reject } of waiting.values()) reject(reason);
    waiting.clear();
  }

  async function end(): Promise<void> {
    const ending = thread;
    thread = undefined;
    await ending?.terminate();
  }

  return {
    runs: progress,
    async carryOut(asked, signal) {
      signal?.throwIfAborted();
      clearTimeout(idle);
      thread ??= started(0);
      count += 1;
      const said = { ...asked, number: count };
      return new Promise((resolve, reject) => {
        const breakOff = (): void => thread?.postMessage({ breakOff: said.number });
        signal?.addEventListener('abort', breakOff, { once: true });
        thread?.postMessage(said);
        waiting.set(said.number, { said, signal, resolve, reject });
      });
    },
    async close() {
      clearTimeout(idle);
      for (const { reject } of waiting.values()) reject(new Error('The server is stopping.'));
      waiting.clear();
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
