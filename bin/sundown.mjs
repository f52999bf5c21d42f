#!/usr/bin/env node
/**
 * The command `sundown`. It may be started by any Node from 20 on; Sundown itself runs on the Node that npm
 * installed beside it, so that one is started where this one is older.
 */

import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import module from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const self = fileURLToPath(import.meta.url);
const neededMajor = 26;
const ourNode = path.join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');

if (!existsSync(ourNode)) setUp();
if (Number(process.versions.node.split('.')[0]) >= neededMajor) {
  // Before anything of ours is loaded, so that TypeScript is stripped of its types once and not at each start.
  module.enableCompileCache(path.join(root, 'node_modules', '.cache', 'compile'));
  await import(new URL('../src/main.ts', import.meta.url).href);
} else {
  handOver();
}

/** Brings a fresh clone to life. Its words go to standard error: what a command prints may be read by a program. */
function setUp() {
  const script = path.join(root, 'scripts', 'set-up.mjs');
  const { status } = spawnSync(process.execPath, [script], { cwd: root, stdio: ['ignore', 2, 'inherit'] });
  if (status === 0 && existsSync(ourNode)) return;
  process.stderr.write(`Sundown is not installed. Run "npm ci" in ${root}, then try again.\n`);
  process.exit(70);
}

function handOver() {
  const child = spawn(ourNode, [self, ...process.argv.slice(2)], { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('error', (error) => {
    process.stderr.write(`Could not start ${ourNode}: ${error.message}\n`);
    process.exit(70);
  });
  child.on('exit', (code, signal) => {
    process.exitCode = signal ? 128 + (signal === 'SIGINT' ? 2 : 15) : code;
  });
}
