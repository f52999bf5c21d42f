import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { after, describe, it } from 'node:test';
import { backupFile } from '../../store/sqlite/backups/backup-place.ts';
import { openHome } from './open-home.ts';

const folder = mkdtempSync(join(tmpdir(), 'sundown-home-'));
const surroundings = { environment: {}, now: () => Date.UTC(2026, 2, 10, 20), systemTimeZone: 'America/Chicago' };
const opened = () => openHome({ home: folder }, surroundings);
after(() => rmSync(folder, { recursive: true }));

/** As if an older version, which knows nothing of follow-ups, had worked all of it out. */
function workedOutBefore(file = join(folder, 'notebook.sqlite')): void {
  const database = new DatabaseSync(file);
  database.exec("update derived_clocks set planned_by = '0.0.1'; delete from derived_follow_ups;");
  database.close();
}

describe('a notebook that an older version worked out', () => {
  it('is worked out anew when it is opened, be it twice at once, so that nothing that is owed now is missed', async () => {
    const first = await opened();
    await first.say.openSample({ commandId: 'open' });
    const { counts } = await first.say.todaysAgenda({});
    await first.close();
    assert.ok(counts.overdue + counts.today > 0);

    workedOutBefore();
    for (const home of await Promise.all([opened(), opened()])) {
      assert.deepEqual((await home.say.todaysAgenda({})).counts, counts);
      assert.equal((await home.say.checkHealth({})).healthy, true);
      await home.close();
    }
  });

  it('is left as it is by the same version, so that a large one is not worked out at each start', async () => {
    workedOutBefore();
    await (await opened()).close();
    const database = new DatabaseSync(join(folder, 'notebook.sqlite'));
    database.exec('delete from derived_follow_ups');
    database.close();
    const home = await opened();
    assert.equal((await home.say.checkHealth({})).rebuilt, true);
    await home.close();
  });

  it('is worked out anew before it is put back from a backup, since the server that runs does not open it again', async () => {
    const home = await opened();
    const { counts } = await home.say.todaysAgenda({});
    const { backup } = await home.say.backUp({});
    const place = home.world('test').backups;
    assert.ok(place);
    workedOutBefore(backupFile(place, backup.name));
    await home.say.restoreBackup({ name: backup.name });
    assert.deepEqual((await home.say.todaysAgenda({})).counts, counts);
    await home.close();
  });
});
