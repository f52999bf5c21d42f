/** Has files read in a thread with bounded memory, which is ended where it hangs. */

import { Worker } from 'node:worker_threads';
import type { Seen, Sent } from './worker.ts';

export interface Reading {
  /** What was wrong; undefined where nothing was. */
  read(sent: Sent): Promise<string | undefined>;
  end(): Promise<void>;
}

/** No file of a few megabytes may keep us longer. */
const mostCpuMs = 2_000;
/** However busy the machine is, this is no longer work. */
const hangsAfterMs = 60_000;
const resourceLimits = { maxOldGenerationSizeMb: 400 };

/** @param cpuMs after which a reading took too long */
export function inWorker(cpuMs = mostCpuMs): Reading {
  let worker: Worker | undefined;
  const started = (): Worker => new Worker(new URL('./worker.ts', import.meta.url), { resourceLimits });
  return {
    async read(sent) {
      worker ??= started();
      const seen = await answerOf(worker, sent);
      if (typeof seen === 'string') {
        await worker.terminate();
        worker = undefined;
        return seen;
      }
      return seen.fault ?? (seen.cpuMs > cpuMs ? `took ${Math.round(seen.cpuMs)} ms` : undefined);
    },
    end: async () => void (await worker?.terminate()),
  };
}

/** What the thread says, or how it failed to. */
async function answerOf(worker: Worker, sent: Sent): Promise<Seen | string> {
  let hangs: NodeJS.Timeout | undefined;
  const ended = new AbortController();
  try {
    return await new Promise<Seen | string>((resolve) => {
      const heard = (seen: Seen): void => resolve(seen);
      const failed = (error: Error): void => resolve(`ended its thread: ${error.stack ?? error.message}`);
      const left = (): void => resolve('ended its thread');
      worker.once('message', heard).once('error', failed).once('exit', left);
      ended.signal.addEventListener('abort', () => {
        worker.off('message', heard).off('error', failed).off('exit', left);
      });
      hangs = setTimeout(() => resolve(`hung for ${hangsAfterMs} ms`), hangsAfterMs);
      worker.postMessage(sent);
    });
  } finally {
    clearTimeout(hangs);
    ended.abort();
  }
}
