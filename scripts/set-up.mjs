/**
 * Brings a fresh clone to life: `npm ci` where node_modules is missing or older than the lock file and,
 * with `--web`, the web page where it is missing or older than its sources.
 *
 * npm runs this before everything else, so it may be any Node from 20 on, with nothing installed yet.
 */

import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const bin = path.join(root, 'node_modules', '.bin');
const ourNode = path.join(bin, process.platform === 'win32' ? 'node.cmd' : 'node');
const webSources = ['src/web', 'src/contract', 'src/formats', 'src/core', 'vite.config.ts', 'package-lock.json'];

if (changedAt('node_modules/.package-lock.json') < changedAt('package-lock.json')) {
  if (isLink('node_modules')) {
    fail('node_modules is a link, and installing would empty the folder that it leads to. Remove the link first.');
  }
  say('Installing what Sundown needs. This takes a minute or two the first time.');
  install();
}
if (!existsSync(ourNode)) {
  fail('npm did not install the Node that Sundown runs on: are install scripts switched off (ignore-scripts)?');
}
if (process.argv.includes('--web') && changedAt('dist/web/index.html') < newestOf(webSources)) {
  say('Building the web page.');
  run(ourNode, [path.join('node_modules', 'vite', 'bin', 'vite.js'), 'build', '--logLevel', 'warn'], process.env);
}

/** npm must not run on the Node inside the folder that it is about to replace, so that one leaves the path. */
function install() {
  const key = Object.keys(process.env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
  const folders = (process.env[key] ?? '').split(path.delimiter).filter((folder) => path.resolve(folder) !== bin);
  run('npm', ['ci', '--no-audit', '--no-fund'], { ...process.env, [key]: folders.join(path.delimiter) });
}

function run(command, args, env) {
  const shell = process.platform === 'win32';
  const { status, error } = spawnSync(command, args, { cwd: root, env, shell, stdio: ['ignore', 'ignore', 'inherit'] });
  if (error) fail(`Could not run ${command}: ${error.message}`);
  if (status !== 0) fail(`${command} ${args.join(' ')} did not succeed; its words are above.`);
}

function isLink(name) {
  return lstatSync(path.join(root, name), { throwIfNoEntry: false })?.isSymbolicLink() === true;
}

/** Milliseconds; 0 for what is not there, so that it counts as older than anything. */
function changedAt(name) {
  return statSync(path.join(root, name), { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

function newestOf(names) {
  return Math.max(...names.map(newestIn));
}

function newestIn(name) {
  const full = path.join(root, name);
  if (!statSync(full, { throwIfNoEntry: false })?.isDirectory()) return changedAt(name);
  const inside = readdirSync(full, { recursive: true }).filter((file) => !file.includes('.test.'));
  return Math.max(changedAt(name), ...inside.map((file) => changedAt(path.join(name, file))));
}

function say(words) {
  process.stdout.write(`${words}\n`);
}

function fail(words) {
  process.stderr.write(`${words}\n`);
  process.exit(1);
}
