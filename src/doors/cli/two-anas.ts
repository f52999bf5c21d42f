/** A home in which two people of one first name were logged, spoken to in this process; for tests. */

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spoken } from './command-line.ts';
import type { Ended } from './sundown-process.ts';

export interface TwoAnas {
  readonly folder: string;
  say(...args: readonly string[]): Promise<Ended>;
  /** Asserts that all went well. */
  answer(...args: readonly string[]): Promise<Ended>;
  remove(): void;
}

export async function twoAnas(now: () => number): Promise<TwoAnas> {
  const folder = mkdtempSync(join(tmpdir(), 'sundown-cli-'));
  const say = (...args: readonly string[]): Promise<Ended> => spoken(args, { home: folder, now });
  const answer = async (...args: readonly string[]): Promise<Ended> => {
    const ended = await say(...args);
    assert.deepEqual([ended.code, ended.err], [0, ''], args.join(' '));
    return ended;
  };
  const mixer = ['-c', 'in-person', '--occasion', 'event', '--at', '2026-03-10 15:00'];
  await answer('log', 'Ana Ruiz', '--new', ...mixer, '--promise', 'the article by 2026-03-13');
  await answer('log', 'Ana Lind', '--new', '-c', 'email');
  return { folder, say, answer, remove: () => rmSync(folder, { recursive: true }) };
}
