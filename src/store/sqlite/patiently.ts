/** Waits for whoever is writing without holding anybody else up: SQLite's own waiting would stop the whole server. */

import { setTimeout as pause } from 'node:timers/promises';
import { sqliteFault } from './sqlite-fault.ts';

const longestWaitMs = 20_000;
const shortestPauseMs = 2;
const longestPauseMs = 25;

/** Tries again while the file is busy, for as long as anybody would wait; `work` must have done nothing by then. */
export async function patiently<Answer>(work: () => Promise<Answer>, waitMs = longestWaitMs): Promise<Answer> {
  const from = performance.now();
  for (;;) {
    try {
      return await work();
    } catch (fault) {
      if (sqliteFault(fault) !== 'notebook-busy' || performance.now() - from >= waitMs) throw fault;
    }
    await pause(shortestPauseMs + Math.random() * (longestPauseMs - shortestPauseMs));
  }
}
