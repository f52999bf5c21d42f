/**
 * What takes too long for every day: at least 200 kills, and the fuzzer for ten minutes, from a new seed.
 * `npm run nightly`; `SUNDOWN_SEED`, `SUNDOWN_KILLS` and `SUNDOWN_FUZZ_SECONDS` choose otherwise.
 */

import { spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const env = {
  SUNDOWN_SEED: String(randomInt(2 ** 31)),
  SUNDOWN_KILLS: '200',
  SUNDOWN_FUZZ_SECONDS: '600',
  ...process.env,
};

process.stdout.write(
  `SUNDOWN_SEED=${env.SUNDOWN_SEED} SUNDOWN_KILLS=${env.SUNDOWN_KILLS} SUNDOWN_FUZZ_SECONDS=${env.SUNDOWN_FUZZ_SECONDS}\n`,
);
// One after the other: a process that waits for its turn is not killed where it hurts.
const { status } = spawnSync(
  process.execPath,
  ['--test', '--test-concurrency=1', path.join('test', 'faults', '**', '*.test.ts')],
  { cwd: root, env, stdio: 'inherit' },
);
process.exitCode = status ?? 1;
