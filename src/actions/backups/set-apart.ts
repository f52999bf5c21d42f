/**
 * Work on the files of backups that would hold up everybody else: it is done by a process of its own, which gives back
 * all of its memory when it ends.
 */

import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Instant } from '../../core/engine/almanac.ts';
import { StoreFault, type StoreFaultKind } from '../../store/store-fault.ts';

/**
 * `whole`: what is kept follows from the facts, or is put right. `as-it-is`: the file is sound, and no byte of it is
 * changed. `to-restore`: the same, with tables of an older Sundown brought up to date and then checked wholly.
 */
export type CheckDepth = 'whole' | 'as-it-is' | 'to-restore';

export type WorkApart =
  | {
      readonly what: 'check';
      readonly file: string;
      readonly notebook: string;
      readonly now: Instant;
      readonly depth: CheckDepth;
    }
  | { readonly what: 'encrypt' | 'decrypt'; readonly from: string; readonly to: string; readonly passphrase: string };

export type ApartAnswer =
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
export async function setApart(work: WorkApart, signal?: AbortSignal): Promise<number> {
  signal?.throwIfAborted();
  const process = fork(fileURLToPath(new URL('./backup-process.ts', import.meta.url)), { execArgv: [] });
  const end = (): void => void process.kill('SIGKILL');
  signal?.addEventListener('abort', end);
  try {
    const answer = await answered(process, work);
    if (answer.ok) return answer.putRight;
    if (answer.fault !== undefined) throw new StoreFault(answer.fault, new Error(answer.why));
    throw new UnusableFile(answer.why, answer.isWrongPassphrase);
  } finally {
    signal?.removeEventListener('abort', end);
  }
}

function answered(process: ChildProcess, work: WorkApart): Promise<ApartAnswer> {
  return new Promise((resolve, reject) => {
    let said: ApartAnswer | undefined;
    process.once('message', (answer) => {
      said = answer as ApartAnswer;
    });
    process.once('error', reject);
    // Not before it has ended: until then its files are in use.
    process.once('exit', () => {
      if (said === undefined) reject(new Error('The work was broken off.'));
      else resolve(said);
    });
    process.send(work, (fault) => {
      if (fault !== null) reject(fault);
    });
  });
}
