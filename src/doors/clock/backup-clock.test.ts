import { describe, it } from 'node:test';
import type { TestContext } from 'node:test';
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as breath, setTimeout as pause } from 'node:timers/promises';
import { openHome } from '../cli/open-home.ts';
import { startBackups } from './backup-clock.ts';

const began = Date.parse('2026-03-10T15:00:00-05:00');
const dayMs = 86_400_000;

/** A server's minutes, which pass only when they are told to. */
async function scene(t: TestContext) {
  const folder = mkdtempSync(join(tmpdir(), 'sundown-clock-'));
  let now = began;
  const home = await openHome({ home: folder }, { environment: {}, now: () => now, systemTimeZone: 'America/Chicago' });
  t.after(async () => {
    await home.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const told: string[] = [];
  return {
    home,
    file: join(folder, 'notebook.sqlite'),
    told,
    setClock: (instant: number) => {
      now = instant;
    },
    start: () => startBackups({ now: () => now, world: () => home.world('clock'), report: (line) => told.push(line) }),
    names: async () => (await home.say.listBackups({})).items.map(({ name }) => name),
  };
}

/** Real work is awaited in real time; only the clock's own waiting is made short. */
async function until(isSo: () => Promise<boolean> | boolean): Promise<void> {
  for (let count = 0; !(await isSo()); count += 1) {
    assert.ok(count < 3000, 'it never came to be');
    await pause(10);
  }
}

describe('the clock for backups', () => {
  it('makes what was missed a little after the start, so that the page comes first', async (t) => {
    const { home, start, names, setClock, told } = await scene(t);
    await home.say.addPerson({ commandId: 'ana', name: 'Ana Ruiz' });
    setClock(began + dayMs);
    t.mock.timers.enable({ apis: ['setTimeout'] });
    const ticking = start();
    await breath();
    t.mock.timers.tick(9_999);
    await breath();
    assert.deepEqual(await names(), []);
    t.mock.timers.tick(1);
    t.mock.timers.reset();
    await until(async () => (await names()).length === 1);
    await ticking.stop();
    assert.deepEqual([await names(), told], [['2026-03-11T150000-0500-daily'], []]);
  });

  it('looks the file over where there is nothing to back up, and tells what it finds', async (t) => {
    const { home, file, start, told } = await scene(t);
    await home.say.addPerson({ commandId: 'ana', name: 'Ana Ruiz' });
    const rough = new DatabaseSync(file);
    rough.exec("pragma foreign_keys = off; update people set organization_id = 'nowhere'");
    rough.close();
    t.mock.timers.enable({ apis: ['setTimeout'] });
    const ticking = start();
    await breath();
    t.mock.timers.tick(10_000);
    t.mock.timers.reset();
    await until(() => told.length > 0);
    await ticking.stop();
    assert.match(told[0] ?? '', /notebook is damaged: .*a row of people.*sundown restore/);
  });

  it('ends at once what is under way when the server is to stop, and leaves nothing half done', async (t) => {
    const { home, start, names, setClock, told } = await scene(t);
    await home.say.addPerson({ commandId: 'ana', name: 'Ana Ruiz' });
    setClock(began + dayMs);
    t.mock.timers.enable({ apis: ['setTimeout'] });
    const ticking = start();
    await breath();
    t.mock.timers.tick(10_000);
    t.mock.timers.reset();
    await breath();
    await ticking.stop();
    assert.deepEqual([await names(), told], [[], []]);
    assert.equal((await home.say.listBackups({})).trouble, undefined, 'to be stopped is no trouble');
  });
});
