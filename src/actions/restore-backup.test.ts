import assert from 'node:assert/strict';
import { DatabaseSync } from 'node:sqlite';
import { copyFileSync, existsSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { writeNotebook } from '../formats/notebook/write-notebook.ts';
import { sampleNotebook } from '../sample/sample-notebook.ts';
import { fileHome } from '../../test/stories/file-home.ts';

describe('restore a backup', () => {
  it('makes everything as it was to the byte, the history too, and can be taken back as exactly', async () => {
    const { say, at, addPerson, exported } = await fileHome();
    const content = writeNotebook(sampleNotebook('2026-03-10', 'America/Chicago'));
    await say.importNotebook({ commandId: 'sample', content });
    const { backup } = await say.backUp({});
    const [then, history, agenda] = [await exported(), await say.listHistory({}), await say.agenda({})];

    at('2026-03-12 09:00');
    await addPerson('Zuzanna Quill');
    const later = await exported();
    const { restored, before } = await say.restoreBackup({ name: backup.name });
    assert.equal(restored.isUpToDate, true);
    assert.equal(before?.name, '2026-03-12T090000-0500-before-restore');
    assert.equal(await exported(), then);
    assert.deepEqual(await say.listHistory({}), history);
    assert.deepEqual((await say.checkHealth({})).differences, []);
    assert.deepEqual((await say.searchEverything({ text: 'zuzanna' })).items, [], 'the search knows nothing of later');

    at('2026-03-10 09:00');
    assert.deepEqual(await say.agenda({}), agenda);
    at('2026-03-12 09:05');
    await say.restoreBackup({ name: before.name });
    assert.equal(await exported(), later);
    assert.equal((await say.checkHealth({})).healthy, true);
  });

  it('is seen by everybody who has the notebook open, and what they say next is kept', async () => {
    const { say, addPerson, another, names } = await fileHome();
    await addPerson('Ana Ruiz');
    const { backup } = await say.backUp({});
    await addPerson('Bo Lind');
    const other = await another();
    assert.equal((await other.say.findPeople({ limit: 10 })).total, 2);
    const heard = Promise.withResolvers<void>();
    const watching = await other.world('test').store.watch('mine', heard.resolve);
    await say.restoreBackup({ name: backup.name });
    await heard.promise;
    await watching.stop();
    assert.equal((await other.say.findPeople({ limit: 10 })).total, 1);
    await other.say.addPerson({ commandId: 'cy', name: 'Cy Young' });
    assert.deepEqual(await names(), ['Ana Ruiz', 'Cy Young']);
  });

  it('loses nothing that is said meanwhile: it is in the backup of before, or in what was restored', async () => {
    const { say, addPerson, names, folder } = await fileHome();
    await addPerson('Ana Ruiz');
    const { backup } = await say.backUp({});
    let isOver = false;
    let count = 0;
    const writing = async (): Promise<void> => {
      while (!isOver) {
        count += 1;
        await addPerson(`Person ${count}`);
        // As requests do, it comes from outside.
        await new Promise((resolve) => {
          setImmediate(resolve);
        });
      }
    };
    const writers = [writing(), writing()];
    const { before } = await say.restoreBackup({ name: backup.name });
    isOver = true;
    await Promise.all(writers);
    const database = new DatabaseSync(join(folder, 'backups', `${before?.name}.sqlite`), { readOnly: true });
    const earlier = database
      .prepare('select name from people')
      .all()
      .map((row) => String(row['name']));
    database.close();
    const said = Array.from({ length: count }, (_, at) => `Person ${at + 1}`);
    assert.ok(earlier.length > 2, 'somebody wrote before');
    assert.deepEqual([...new Set([...earlier, ...(await names())])].toSorted(), ['Ana Ruiz', ...said].toSorted());
  });

  it('holds nobody up for long after it was killed, since the mark that it left stands for nothing', async () => {
    const { file, addPerson, names } = await fileHome();
    writeFileSync(`${file}-restoring`, '');
    await addPerson('Ana Ruiz');
    assert.deepEqual(await names(), ['Ana Ruiz']);
    assert.equal(existsSync(`${file}-restoring`), false);
  });

  it('changes nothing where the backup is not there, or is none any more', async () => {
    const { say, folder, addPerson, exported } = await fileHome();
    await addPerson('Ana Ruiz');
    const { backup } = await say.backUp({});
    await addPerson('Bo Lind');
    const now = await exported();
    await assert.rejects(say.restoreBackup({ name: '../notebook' }), { code: 'not-found' });
    const file = join(folder, 'backups', `${backup.name}.sqlite`);
    writeFileSync(file, Buffer.alloc(20_000, 0xff), { flag: 'r+' });
    await assert.rejects(say.restoreBackup({ name: backup.name }), { code: /not-found|backup-unusable/ });
    assert.equal(await exported(), now);
    assert.deepEqual(
      readdirSync(folder).filter((name) => name.includes('restoring') || name.includes('damaged')),
      [],
    );
  });

  it('refuses a backup of a newer Sundown, in words that help', async () => {
    const { say, folder, addPerson, names } = await fileHome();
    await addPerson('Ana Ruiz');
    const { backup } = await say.backUp({});
    const newer = new DatabaseSync(join(folder, 'backups', `${backup.name}.sqlite`));
    newer.exec('pragma user_version = 9999');
    newer.close();
    await assert.rejects(say.restoreBackup({ name: backup.name }), {
      code: 'backup-unusable',
      message: /newer Sundown.*Update Sundown/,
    });
    assert.deepEqual(await names(), ['Ana Ruiz']);
  });

  it('keeps a damaged present as the file it is', async () => {
    const { say, file, folder, addPerson, names } = await fileHome();
    await addPerson('Ana Ruiz');
    const { backup } = await say.backUp({});
    // A row that names what is not there: it opens, and only a check finds it.
    const rough = new DatabaseSync(file);
    rough.exec("pragma foreign_keys = off; update people set organization_id = 'nowhere'");
    rough.close();
    const { before, aside } = await say.restoreBackup({ name: backup.name });
    assert.equal(before, undefined);
    assert.ok(aside !== undefined && existsSync(aside));
    assert.match(aside, /notebook\.damaged-2026-03-10T090000-0500\.sqlite$/);
    assert.deepEqual(await names(), ['Ana Ruiz']);
    assert.equal((await say.checkHealth({})).healthy, true);
    assert.ok(readdirSync(folder).includes('notebook.sqlite'));
  });

  it('stops whoever still writes to a file that was put aside, so that nothing is acknowledged and then gone', async () => {
    const { file, addPerson, say } = await fileHome();
    await addPerson('Ana Ruiz');
    copyFileSync(file, `${file}.copy`);
    renameSync(`${file}.copy`, file);
    await assert.rejects(addPerson('Bo Lind'), { code: 'notebook-replaced' });
    assert.equal((await say.findPeople({ limit: 5 })).total, 1);
  });
});
