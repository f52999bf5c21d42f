/** A notebook that may only be read is shown, says so, and is left as it is. */

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { after, before, it } from 'node:test';
import { oneTouch } from './one-touch.ts';
import { env, root, startServer } from './own-server.ts';
import type { OwnServer } from './own-server.ts';

/** The one who may do anything gives that up first; whoever else runs this is bound by the mode of a file anyway. */
const bound = process.getuid?.() === 0 ? ['setpriv', '--bounding-set=-all', '--inh-caps=-all'] : [];

const home = mkdtempSync(join(tmpdir(), 'sundown-read-only-'));
const known = oneTouch();
let server: OwnServer | undefined;

before(async () => {
  server = await startServer(home);
  assert.equal((await server.ask('POST', '/touches', known.body))?.status, 201);
});

after(async () => {
  await server?.end('SIGKILL');
  chmodSync(home, 0o700);
  rmSync(home, { recursive: true, force: true });
});

/** Every file with what is in it. */
function bytesOf(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => !name.endsWith('-shm'))
    .map((name) => `${name} ${readFileSync(join(folder, name)).toString('base64')}`);
}

async function isShownOnly(): Promise<void> {
  for (const name of readdirSync(home)) chmodSync(join(home, name), 0o444);
  chmodSync(home, 0o555);
  const asItWas = bytesOf(home);
  server = await startServer(home, bound);
  assert.match(server.complaints(), /^Your notebook cannot be written: .* read-only.*\n$/);
  assert.equal((await server.ask('GET', '/today'))?.status, 200);
  assert.match((await server.ask('GET', '/notebook'))?.text ?? '', new RegExp(`"${known.id}"`));
  const refused = await server.ask('POST', '/touches', oneTouch().body);
  assert.equal(refused?.status, 403);
  assert.match(refused.text, /"code":"read-only".*Allow Sundown to write there/);
  await server.end('SIGINT');

  const log = command('log', 'Ana Ruiz', '--channel', 'phone', '--outcome', 'voicemail');
  assert.deepEqual([log.status, log.stdout], [1, '']);
  assert.match(log.stderr, /^Your notebook cannot be written: [^\n]*\n$/);
  assert.deepEqual(bytesOf(home), asItWas);
  chmodSync(home, 0o700);
  for (const name of readdirSync(home)) chmodSync(join(home, name), 0o600);
}

function command(...words: readonly string[]) {
  const [first, ...rest] = [...bound, process.execPath, 'src/main.ts', ...words, '--home', home];
  return spawnSync(first, rest, { cwd: root, env, encoding: 'utf8' });
}

it('shows what a killed server had acknowledged, though it may write nowhere', async () => {
  await server?.end('SIGKILL');
  await isShownOnly();
});

it('shows what a server left that ended in order, whose companions of the file are gone', async () => {
  server = await startServer(home);
  await server.end('SIGINT');
  await isShownOnly();
});

it('shows what an older version worked out, though it cannot be worked out anew', async () => {
  const database = new DatabaseSync(join(home, 'notebook.sqlite'));
  database.exec("update derived_clocks set planned_by = '0.0.1'; pragma wal_checkpoint(truncate);");
  database.close();
  await isShownOnly();
});
