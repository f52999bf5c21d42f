/** Where there is no room for a backup, none is made, the notebook and earlier backups stay, and the owner is told. */

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, it } from 'node:test';
import { root } from './own-server.ts';

const home = mkdtempSync(join(tmpdir(), 'sundown-no-room-'));
after(() => rmSync(home, { recursive: true, force: true }));

function sundown(words: readonly string[], inside: readonly string[] = []) {
  const [command, ...rest] = [...inside, process.execPath, 'src/main.ts', ...words, '--home', home];
  const { status, stdout, stderr } = spawnSync(command, rest, { cwd: root, encoding: 'utf8' });
  return { status, stdout, stderr };
}

/** In blocks of 512 bytes: less than the notebook itself takes, and enough for what is written beside it. */
const small = ['sh', '-c', 'ulimit -f 400 && exec "$@"', 'sh'];

it('says so and leaves nothing behind, whether it backs up or restores', () => {
  assert.equal(sundown(['import', 'docs/example.vcf']).status, 0);
  const first = sundown(['backup', '--json']);
  assert.equal(first.status, 0, first.stderr);
  const { name } = JSON.parse(first.stdout).backup;
  assert.equal(sundown(['log', 'Keiko Ito', '-c', 'phone', '--outcome', 'reached']).status, 0);
  const before = sundown(['export']).stdout;
  const kept = readFileSync(join(home, 'backups', `${name}.sqlite`));

  for (const words of [['backup'], ['restore', name]]) {
    const { status, stderr } = sundown(words, small);
    assert.equal(status, 1, stderr);
    assert.match(stderr, /no room left on the disk.*Make room/s);
    const left = readdirSync(join(home, 'backups')).filter((file) => file !== '.lock');
    assert.deepEqual(left, [`${name}.sqlite`]);
  }
  assert.equal(sundown(['export']).stdout, before);
  assert.deepEqual(readFileSync(join(home, 'backups', `${name}.sqlite`)), kept);
  assert.equal(sundown(['backup']).status, 0, 'with room, it is made');
});
