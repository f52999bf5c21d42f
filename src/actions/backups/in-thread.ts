/** Work on the files of backups that would hold up everybody else: it is done on a thread of its own. */

import { Worker } from 'node:worker_threads';
import type { Instant } from '../../core/engine/almanac.ts';
import { StoreFault, type StoreFaultKind } from '../../store/store-fault.ts';

/**
 * `whole`: what is kept follows from the facts, or is put right. `as-it-is`: the file is sound, and no byte of it is
 * changed. `to-restore`: the same, with tables of an older Sundown brought up to date and then checked wholly.
 */
export type CheckDepth = 'whole' | 'as-it-is' | 'to-restore';

export type ThreadWork =
  | {
      readonly what: 'check';
      readonly file: string;
      readonly notebook: string;
      readonly now: Instant;
      readonly depth: CheckDepth;
    }
  | { readonly what: 'encrypt' | 'decrypt'; readonly from: string; readonly to: string; readonly passphrase: string };

export type ThreadAnswer =
  | { readonly ok: true; /** How much was kept otherwise than it follows from the facts. */ readonly putRight: number }
  | { readonly ok: false; readonly why: string; readonly isWrongPassphrase?: true; readonly fault?: StoreFaultKind };

/** Why a file is no good. */
export class UnusableFile extends Error {
  readonly isWrongPassphrase: boolean;

  constructor(why: string, isWrongPassphrase = false) {
    super(why);
    this.name = 'UnusableFile';
    this.isWrongPassphrase = isWrongPassphrase;
  }
}

/**
 * @returns how much was kept otherwise than it follows from the facts
 * @throws {UnusableFile} where the file is not what it should be
 * @throws {StoreFault} where the disk is at fault
 */
export async function inThread(work: ThreadWork, signal?: AbortSignal): Promise<number> {
  signal?.throwIfAborted();
  const thread = new Worker(new URL('./backup-thread.ts', import.meta.url), { workerData: work });
  const end = (): void => void thread.terminate();
  signal?.addEventListener('abort', end);
  try {
    const answer = await answered(thread);
    if (answer.ok) return answer.putRight;
    if (answer.fault !== undefined) throw new StoreFault(answer.fault, new Error(answer.why));
    throw new UnusableFile(answer.why, answer.isWrongPassphrase);
  } finally {
    signal?.removeEventListener('abort', end);
  }
}

function answered(thread: Worker): Promise<ThreadAnswer> {
  return new Promise((resolve, reject) => {
    thread.once('message', resolve);
    thread.once('error', reject);
    thread.once('exit', () => reject(new Error('The work was broken off.')));
  });
}
