import assert from 'node:assert/strict';
import { readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileHome } from '../../test/stories/file-home.ts';
import { ownNotebook } from '../../test/stories/own-notebook.ts';

describe('back up', () => {
  it('makes a file that stands alone, for its owner’s eyes, and says what is in it', async () => {
    const { say, folder, addPerson } = await fileHome();
    await addPerson('Ana Ruiz');
    const { backup, isNew, putRight } = await say.backUp({});
    assert.deepEqual(
      { ...backup, bytes: 0 },
      {
        name: '2026-03-10T090000-0500-asked',
        at: '2026-03-10T09:00:00-05:00',
        reason: 'asked',
        bytes: 0,
        people: 1,
        touches: 0,
        isUpToDate: true,
      },
    );
    assert.deepEqual([isNew, putRight], [true, 0]);
    const files = readdirSync(join(folder, 'backups')).filter((name) => name !== '.lock');
    assert.deepEqual(files, [`${backup.name}.sqlite`], 'nothing unfinished is left');
    const { mode, size } = statSync(join(folder, 'backups', `${backup.name}.sqlite`));
    assert.equal(mode & 0o777, 0o600);
    assert.equal(statSync(join(folder, 'backups')).mode & 0o777, 0o700);
    assert.equal(size, backup.bytes);
  });

  it('makes none where the newest has everything already, and another once something is said', async () => {
    const { say, at, addPerson } = await fileHome();
    await addPerson('Ana Ruiz');
    const { backup } = await say.backUp({});
    at('2026-03-11 09:00');
    assert.deepEqual(await say.backUp({}), { backup, isNew: false, putRight: 0 });
    await addPerson('Bo Lind');
    assert.deepEqual(
      (await say.listBackups({})).items.map(({ isUpToDate }) => isUpToDate),
      [false],
    );
    assert.equal((await say.backUp({})).isNew, true);
    assert.deepEqual(
      (await say.listBackups({})).items.map(({ name, isUpToDate }) => [name, isUpToDate]),
      [
        ['2026-03-11T090000-0500-asked', true],
        ['2026-03-10T090000-0500-asked', false],
      ],
    );
  });

  it('does not believe in a newest that has rotted on the disk', async () => {
    const { say, folder, addPerson } = await fileHome();
    await addPerson('Ana Ruiz');
    const { backup } = await say.backUp({});
    const file = join(folder, 'backups', `${backup.name}.sqlite`);
    writeFileSync(file, Buffer.alloc(8192, 0xff), { flag: 'r+' });
    const again = await say.backUp({});
    assert.equal(again.isNew, true);
    assert.equal(
      again.backup.name,
      '2026-03-10T090001-0500-asked',
      'beside the other, which stays for who wants to look',
    );
  });

  it('leaves alone what it did not make, however old it looks', async () => {
    const { say, folder, addPerson } = await fileHome();
    await addPerson('Ana Ruiz');
    await say.backUp({});
    writeFileSync(join(folder, 'backups', 'my-own-copy.sqlite'), 'mine');
    await addPerson('Bo Lind');
    await say.backUp({});
    assert.ok(readdirSync(join(folder, 'backups')).includes('my-own-copy.sqlite'));
    assert.equal((await say.listBackups({})).items.length, 2);
  });

  it('says in words who keeps backups where the notebook is no file', async () => {
    const { say } = await ownNotebook();
    assert.deepEqual(await say.listBackups({}), { items: [] });
    await assert.rejects(say.backUp({}), { code: 'no-backups-here', message: /whoever runs that server/ });
    await assert.rejects(say.restoreBackup({ name: 'x' }), { code: 'no-backups-here' });
  });
});
