/** The thread beside the server: carries out long sentences with a connection of its own, so that nobody waits. */

import { parentPort, workerData } from 'node:worker_threads';
import { createRouterClient, ORPCError } from '@orpc/server';
import { router } from '../../actions/router.ts';
import type { Runs } from '../../actions/runs.ts';
import { spelled } from '../../actions/with-refusals.ts';
import { keptAlmanacs } from '../../almanac/kept-almanacs.ts';
import { openStore } from '../../store/open-store.ts';
import type { Store } from '../../store/store.ts';
import { uploadsIn } from '../../store/uploads.ts';
import type { AsideAnswer, AsideBreakOff, AsideHome, AsideRequest } from './message.ts';

const { place, notebook, uploadsFolder } = workerData as AsideHome;
const port = parentPort;
if (port === null) throw new Error('This is carried out beside a server, not by itself.');

let opening: Promise<Store> | undefined;
const almanacFor = keptAlmanacs();
const breakOffs = new Map<number, AbortController>();

const runs: Runs = {
  tell: (run, progress) => say({ run, progress }),
  of: () => undefined,
  end: (run) => say({ run, progress: undefined }),
};

port.on('message', (message: AsideRequest | AsideBreakOff) => {
  if ('breakOff' in message) breakOffs.get(message.breakOff)?.abort();
  else void answer(message);
});

async function answer({ number, sentence, input, now, door }: AsideRequest): Promise<void> {
  const breakOff = new AbortController();
  breakOffs.set(number, breakOff);
  try {
    const store = await opened();
    const world = { store, notebook, almanacFor, now, door, runs, uploads: uploadsIn(uploadsFolder, () => now) };
    const client = createRouterClient(router, { context: () => ({ world }) }) as unknown as Record<
      string,
      (input: unknown, options: { signal: AbortSignal }) => Promise<unknown>
    >;
    const answered = await client[sentence]?.(input, { signal: breakOff.signal });
    if (answered instanceof File) {
      const bytes = await answered.arrayBuffer();
      say({ number, file: { name: answered.name, type: answered.type, bytes } }, [bytes]);
    } else say({ number, answer: answered });
  } catch (error) {
    say(asSaid(number, spelled(error)));
  } finally {
    breakOffs.delete(number);
  }
}

/** Where it cannot be opened now, the next sentence tries again. */
function opened(): Promise<Store> {
  opening ??= openStore(place).catch((fault: unknown) => {
    opening = undefined;
    throw fault;
  });
  return opening;
}

function asSaid(number: number, error: unknown): AsideAnswer {
  if (error instanceof ORPCError && error.code !== 'INTERNAL_SERVER_ERROR') {
    const { code, defined, status, message, data } = error as ORPCError<string, unknown>;
    return { number, refusal: { code, defined, status, message, data } };
  }
  return { number, fault: error instanceof Error ? (error.stack ?? error.message) : String(error) };
}

function say(message: AsideAnswer, transfer: readonly ArrayBuffer[] = []): void {
  port?.postMessage(message, [...transfer]);
}
