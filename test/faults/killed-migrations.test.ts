/** A notebook whose update is killed is as the older Sundown left it or as the newer one has it, and nothing between. */

import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, it } from 'node:test';
import { openHome } from '../../src/doors/cli/open-home.ts';
import { migrationsFor } from '../../src/store/migrations/migration.ts';
import { oldSchemas } from '../contracts/old-schemas.ts';
import { chanceOf } from './chance.ts';
import { killedDeed } from './killed-deed.ts';
import { isRoundDue, kills } from './kills.ts';

const folder = mkdtempSync(join(tmpdir(), 'sundown-killed-migrations-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const people = 4_000;

it('opens afterwards with every fact, whenever it was cut off', async (t) => {
  const { between } = chanceOf(t);
  const [oldest] = oldSchemas('sqlite');
  assert.ok(oldest);
  const old = join(folder, 'old');
  writeOld(old, oldest.released);
  let { tookMs } = await killedDeed('update', copyOf(old));
  let cutOff = 0;
  for (let round = 0; isRoundDue(round, kills.migrations, cutOff); round += 1) {
    const home = copyOf(old);
    const killed = await killedDeed('update', home, between(0, tookMs));
    cutOff += killed.isDone ? 0 : 1;
    if (killed.isDone) tookMs = Math.min(tookMs, killed.tookMs);
    const database = new DatabaseSync(join(home, 'notebook.sqlite'));
    const version = Number(database.prepare('pragma user_version').get()?.['user_version']);
    assert.ok([oldest.applied, migrationsFor('sqlite').length].includes(version), `stands at ${version}`);
    assert.equal(database.prepare('select count(*) as count from people').get()?.['count'], people + 3);
    database.close();
    const opened = await openHome({ home }, { environment: {}, now: () => Date.now(), systemTimeZone: 'UTC' });
    assert.equal((await opened.wholeNotebook()).people.length, people + 3);
    const { items } = await opened.say.listBackups({});
    assert.ok(items.every((backup) => backup.people === people + 3));
    const { healthy, damage } = await opened.say.checkHealth({});
    assert.deepEqual([healthy, damage], [true, []]);
    await opened.close();
    rmSync(home, { recursive: true });
  }
  assert.ok(cutOff > 0, 'no update was cut off: nothing was tested');
});

let copies = 0;

function copyOf(old: string): string {
  copies += 1;
  const home = join(folder, `copy-${copies}`);
  cpSync(old, home, { recursive: true });
  return home;
}

/** As the oldest release left it, with enough in it that the update takes a while. */
function writeOld(home: string, released: string): void {
  mkdirSync(home);
  const database = new DatabaseSync(join(home, 'notebook.sqlite'));
  database.exec(released);
  database.exec(`
    insert into people (notebook, id, name, added_at, notes)
    with recursive numbers(n) as (select 1 union all select n + 1 from numbers where n < ${people})
    select 'mine', 'many-' || n, 'Person ' || n, '2026-03-05T21:00:00.000Z', hex(zeroblob(200)) from numbers
  `);
  database.exec('pragma journal_mode = wal');
  database.close();
}
