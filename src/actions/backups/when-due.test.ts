import assert from 'node:assert/strict';
import { DatabaseSync } from 'node:sqlite';
import { describe, it } from 'node:test';
import { fileHome } from '../../../test/stories/file-home.ts';

describe('backups on their own', () => {
  it('are made once the day is over on which something was said, and once only', async () => {
    const { at, addPerson, minute } = await fileHome('2026-03-10 09:00');
    assert.deepEqual(await minute(), [], 'nothing was said yet');
    await addPerson('Ana Ruiz');
    at('2026-03-10 23:59');
    assert.deepEqual(await minute(), [], 'the day goes on');
    at('2026-03-11 00:00');
    const first = ['2026-03-11T000000-0500-daily'];
    assert.deepEqual(await minute(), first);
    await addPerson('Bo Lind');
    at('2026-03-11 22:00');
    assert.deepEqual(await minute(), first);
    at('2026-03-12 00:01');
    assert.deepEqual(await minute(), ['2026-03-12T000100-0500-daily', ...first]);
  });

  it('are none after days on which nothing was said', async () => {
    const { at, addPerson, minute } = await fileHome('2026-03-10 09:00');
    await addPerson('Ana Ruiz');
    at('2026-03-11 00:00');
    const made = await minute();
    for (const time of ['2026-03-11 12:00', '2026-03-12 09:00', '2026-04-20 09:00']) {
      at(time);
      assert.deepEqual(await minute(), made);
    }
  });

  it('that were missed are made as soon as the computer runs again', async () => {
    const { at, addPerson, minute } = await fileHome('2026-03-10 09:00');
    await addPerson('Ana Ruiz');
    at('2026-03-20 14:30');
    assert.deepEqual(await minute(), ['2026-03-20T143000-0500-daily']);
  });

  it('are none where one that was asked for has everything', async () => {
    const { at, addPerson, minute, say } = await fileHome('2026-03-10 09:00');
    await addPerson('Ana Ruiz');
    await say.backUp({});
    at('2026-03-11 09:00');
    assert.deepEqual(await minute(), ['2026-03-10T090000-0500-asked']);
  });

  it('are made after a restore too, though what was restored is older than what was backed up last', async () => {
    const { at, addPerson, minute, say } = await fileHome('2026-03-10 09:00');
    await addPerson('Ana Ruiz');
    const { backup } = await say.backUp({});
    await addPerson('Bo Lind');
    await say.restoreBackup({ name: backup.name });
    at('2026-03-11 09:00');
    assert.equal((await minute()).length, 2, 'what was restored is in a backup');
    await addPerson('Cy Young');
    at('2026-03-12 09:00');
    assert.equal((await minute())[0], '2026-03-12T090000-0500-daily');
  });

  it('come to no harm by a clock that was wrong: nothing later is cleared away, and no more than one is made a day', async () => {
    const { at, addPerson, minute } = await fileHome('2026-03-10 09:00');
    await addPerson('Ana Ruiz');
    for (const day of ['10', '11', '12', '13', '14', '15', '16', '17', '18']) {
      at(`2031-05-${day} 09:00`);
      await addPerson(`Said on ${day}`);
      await minute();
    }
    const later = await minute();
    at('2026-03-10 10:00');
    await addPerson('Bo Lind');
    const first = await minute();
    assert.deepEqual(await minute(), first, 'not again and again');
    assert.ok(first.length <= later.length + 1);
    for (const time of ['2026-03-11 09:00', '2026-03-12 09:00', '2026-03-13 09:00']) {
      at(time);
      const made = await minute();
      assert.deepEqual(await minute(), made);
      assert.deepEqual(
        made.filter((name) => name.startsWith('2031')),
        later.filter((name) => name.startsWith('2031')),
      );
      await addPerson(`Said at ${time}`);
    }
    at('2026-03-14 09:00');
    const made = await minute();
    assert.ok(made.includes('2026-03-14T090000-0500-daily') && made.includes('2026-03-12T090000-0500-daily'));
  });

  it('that fail are told where backups are looked at, and tried again after an hour, not every minute', async () => {
    const { at, addPerson, minute, say, file } = await fileHome('2026-03-10 09:00');
    await addPerson('Ana Ruiz');
    // What the database says of a row that names what is not there. Until it is put right, no backup is good.
    const rough = new DatabaseSync(file);
    rough.exec("pragma foreign_keys = off; update people set organization_id = 'nowhere'");
    at('2026-03-11 09:00');
    await assert.rejects(minute(), /a row of people names one of organizations that is gone/);
    at('2026-03-11 09:59');
    assert.deepEqual(await minute(), []);
    const { trouble } = await say.listBackups({});
    assert.equal(trouble?.at, '2026-03-11T09:00:00-05:00');
    assert.match(trouble.why, /a row of people/);
    rough.exec('update people set organization_id = null');
    rough.close();
    at('2026-03-11 10:00');
    assert.deepEqual(await minute(), ['2026-03-11T100000-0500-daily']);
    assert.equal((await say.listBackups({})).trouble, undefined);
  });
});
