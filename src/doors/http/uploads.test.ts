import assert from 'node:assert/strict';
import { readdirSync, statSync, utimesSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { uploadsIn } from '../../store/uploads.ts';
import { openHome } from '../cli/open-home.ts';
import { type OpenDoor, openDoor } from './open-door.ts';

let door: OpenDoor;

const surroundings = { environment: {}, now: () => Date.UTC(2026, 2, 10, 20), systemTimeZone: 'America/Chicago' };
const file = { 'content-type': 'application/octet-stream' };
const card = 'BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Ana Ruiz\r\nEND:VCARD\r\n';

before(async () => {
  door = await openDoor(async (folder) => {
    const home = await openHome({ home: folder }, surroundings);
    return { world: () => home.world('http'), close: () => home.close() };
  });
});
after(() => door.close());

const told = (bytes: Buffer) => JSON.parse(bytes.toString()) as Readonly<Record<string, unknown>>;

async function say(path: string, body: object): Promise<Readonly<Record<string, unknown>>> {
  const headers = { 'content-type': 'application/json' };
  return told((await door.ask(path, { method: 'POST', headers, body: JSON.stringify(body) })).bytes);
}

const kept = (): readonly string[] => readdirSync(join(door.folder, 'uploads'));

describe('a file that is sent ahead', () => {
  it('is looked at and taken in by its id, and is gone then', async () => {
    const { status, bytes } = await door.ask('/api/uploads', { method: 'POST', headers: file, body: card });
    const { upload, bytes: length } = told(bytes);
    assert.deepEqual([status, length], [201, card.length]);
    const asked = { fileName: 'ana.vcf', upload };
    assert.deepEqual((await say('/api/imports/preview', asked))['people'], { added: 1, matched: 0, completed: 0 });
    assert.equal(kept().length, 1);
    const modes = ['.', ...kept()].map((name) => statSync(join(door.folder, 'uploads', name)).mode & 0o777);
    assert.deepEqual(modes, [0o700, 0o600], 'nobody else on this computer reads it');
    const command = { commandId: 'c1', ...asked };
    const answer = await say('/api/imports', command);
    assert.deepEqual(answer['people'], { added: 1, matched: 0, completed: 0 });
    assert.deepEqual(kept(), []);
    assert.deepEqual(await say('/api/imports', command), answer, 'sent again, it is answered as it was');
    assert.equal((await say('/api/imports', { ...command, commandId: 'c2' }))['code'], 'no-upload');
  });

  it('leaves nothing behind where its sender breaks off', async () => {
    const before = kept();
    const path = '/api/uploads';
    const sent = request({ host: '127.0.0.1', port: door.port, path, method: 'POST', headers: file, agent: false });
    sent.on('error', () => undefined);
    sent.write(card);
    while (kept().length === before.length) await pause(5);
    sent.destroy();
    while (kept().length > before.length) await pause(5);
    assert.deepEqual(kept(), before);
  });

  it('is cleared away after a day, also where the process that kept it is gone', async () => {
    const uploads = uploadsIn(join(door.folder, 'uploads'), surroundings.now);
    const before = kept();
    const { id } = await uploads.keep(new Blob([card]).stream());
    await uploads.sweep();
    assert.equal(kept().length, before.length + 1);
    const late = surroundings.now() / 1000 - 24 * 60 * 60 - 1;
    utimesSync(join(door.folder, 'uploads', `${id}.upload`), late, late);
    await uploads.sweep();
    assert.deepEqual(kept(), before);
  });

  it('is refused from another site, as a form would send it, and by a name that is a path', async () => {
    const from = (headers: Readonly<Record<string, string>>) =>
      door.ask('/api/uploads', { method: 'POST', headers, body: card });
    assert.equal((await from({ ...file, origin: 'https://evil.example' })).status, 403);
    assert.equal(told((await from({ 'content-type': 'text/plain' })).bytes)['code'], 'not-a-file');
    assert.equal(
      (await door.ask('/api/uploads', { method: 'POST', headers: file })).status,
      201,
      'nothing is a file too',
    );
    const codes: unknown[] = [];
    for (const upload of ['..', '../notebook.sqlite', 'x'.repeat(36)]) {
      codes.push((await say('/api/imports/preview', { fileName: 'x', upload }))['code']);
    }
    assert.deepEqual(codes, ['bad-input', 'bad-input', 'no-upload']);
  });
});
