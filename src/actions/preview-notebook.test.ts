import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { strToU8, zipSync } from 'fflate';
import { almanacFor } from '../almanac/almanac.ts';
import { uploadsIn } from '../store/uploads.ts';
import { chicago, local, ownNotebook, refused } from '../../test/stories/own-notebook.ts';
import { importNotebook } from './import-notebook.ts';
import { previewNotebook } from './preview-notebook.ts';
import type { Progress } from './runs.ts';

const at = local('2026-03-05 09:00');
const file = {
  format: 'sundown.notebook',
  version: 1,
  owner: { ...chicago, name: 'Renata' },
  people: [
    { id: 'ana', name: 'Ana there', addedAt: at },
    { id: 'bo', name: 'Bo', addedAt: at },
  ],
  referrals: [{ id: 'ref', from: 'ana', to: 'bo', at }],
};
const content = JSON.stringify(file);

describe('a look at a notebook file', () => {
  it('tells kind for kind what would come, what is here already, and what stays as it is here', async () => {
    const { say, id } = await ownNotebook();
    assert.deepEqual(await say.previewNotebook({ content }), {
      kinds: [
        { kind: 'person', added: 2, matched: 0, differing: 0 },
        { kind: 'referral', added: 1, matched: 0, differing: 0 },
      ],
      ownerTaken: true,
    });
    assert.equal((await say.findPeople({})).total, 0, 'a look writes nothing');
    await say.addPerson({ commandId: id(), id: 'ana', name: 'Ana here' });
    const { kinds, ownerTaken } = await say.previewNotebook({ content });
    assert.deepEqual(kinds[0], { kind: 'person', added: 1, matched: 0, differing: 1 });
    assert.equal(ownerTaken, false);
    const { added, differing } = await say.importNotebook({ commandId: id(), content });
    assert.deepEqual([added, differing.length], [2, 1], 'the import does what the look said');
    const after = await say.previewNotebook({ content });
    assert.deepEqual(
      after.kinds.map(({ added: more, matched }) => [more, matched]),
      [
        [0, 1],
        [0, 1],
      ],
    );
  });

  it('refuses what is no notebook, with what would help', async () => {
    const { say } = await ownNotebook();
    await refused('unreadable-file', say.previewNotebook({ content: '{}' }));
    await refused('unreadable-file', say.previewNotebook({}));
    await refused('no-upload', say.previewNotebook({ upload: 'gone' }));
  });

  it('opens the archive of everything, so that one need not unpack it to go on elsewhere', async () => {
    const { store, say } = await ownNotebook();
    const folder = mkdtempSync(join(tmpdir(), 'sundown-uploads-'));
    after(() => rmSync(folder, { recursive: true }));
    const uploads = uploadsIn(folder, () => 0);
    const world = { store, notebook: 'mine', almanacFor, now: Date.parse(at), door: 'test', uploads };
    const sent = async (bytes: Uint8Array) => (await uploads.keep(new Blob([bytes.slice()]).stream())).id;

    const strange = await sent(zipSync({ 'Connections.csv': strToU8('First Name') }));
    await assert.rejects(previewNotebook(world, { upload: strange }), { code: 'unreadable-file' });

    const upload = await sent(zipSync({ 'photos/ana.txt': strToU8('x'), 'notebook.sundown.json': strToU8(content) }));
    assert.equal((await previewNotebook(world, { upload })).kinds.length, 2);
    const asked = { commandId: 'c', upload };
    const answer = await importNotebook(world, asked);
    assert.deepEqual([answer.added, answer.ownerTaken], [3, true]);
    assert.equal((await say.showSettings({})).owner.name, 'Renata');
    assert.deepEqual(await importNotebook(world, asked), answer, 'said again it is answered again, with the file gone');
  });

  it('is taken in whole or not at all when its sender breaks off, and tells how far it is', async () => {
    const { store, say } = await ownNotebook();
    const breaking = new AbortController();
    const told: number[] = [];
    const runs = {
      tell: (_run: string, { phase, share }: Progress): void => {
        told.push(share);
        if (phase === 'writing') breaking.abort();
      },
      of: () => undefined,
      end: () => told.push(-1),
    };
    const world = { store, notebook: 'mine', almanacFor, now: Date.parse(at), door: 'test', runs };
    await assert.rejects(importNotebook(world, { commandId: 'c', content }, breaking.signal), { name: 'AbortError' });
    assert.equal((await say.findPeople({})).total, 0);
    assert.deepEqual([told[0], told.at(-1)], [0, -1], 'from the beginning to the end');
    const whole = await importNotebook(world, { commandId: 'c', content });
    assert.equal(whole.added, 3);
  });
});
