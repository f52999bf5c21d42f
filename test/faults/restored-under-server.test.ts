/** A backup is restored by one program while another serves the notebook and takes what is told. */

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { after, it } from 'node:test';
import { spoken } from '../../src/doors/cli/command-line.ts';
import { oneTouch } from './one-touch.ts';
import { type OwnServer, startServer } from './own-server.ts';

const home = mkdtempSync(join(tmpdir(), 'sundown-restored-'));
let server: OwnServer | undefined;
after(async () => {
  await server?.end('SIGKILL');
  rmSync(home, { recursive: true, force: true });
});

async function command(...words: readonly string[]): Promise<string> {
  const { code, out, err } = await spoken(words, { home, now: () => Date.now() });
  assert.deepEqual([code, err], [0, '']);
  return out;
}

it('loses nothing that was acknowledged: each is in the backup of before, or in what is there now', async () => {
  const serving = await startServer(home);
  server = serving;
  const tell = async (): Promise<string> => {
    const { id, body } = oneTouch();
    const answered = await serving.ask('POST', '/touches', body);
    assert.equal(answered?.status, 201, answered?.text ?? 'it is gone');
    return id;
  };
  const first = await tell();
  const { backup } = JSON.parse(await command('backup', '--json'));
  const acknowledged: string[] = [first];
  let isOver = false;
  const telling = [1, 2, 3].map(async () => {
    while (!isOver) acknowledged.push(await tell());
  });
  const restored = JSON.parse(await command('restore', backup.name, '--json'));
  isOver = true;
  await Promise.all(telling);

  const before = new DatabaseSync(join(home, 'backups', `${restored.backup}.sqlite`), { readOnly: true });
  const earlier = before
    .prepare('select id from touches')
    .all()
    .map((row) => String(row['id']));
  before.close();
  const file = await serving.ask('GET', '/notebook');
  const present = (JSON.parse(file?.text ?? '') as { touches: { id: string }[] }).touches.map(({ id }) => id);
  assert.ok(earlier.length > 1, 'nothing was told before: nothing was tested');
  assert.deepEqual([...new Set([...earlier, ...present])].toSorted(), acknowledged.toSorted());
  assert.match((await serving.ask('POST', '/health', '{}'))?.text ?? '', /"healthy":true/);
});
