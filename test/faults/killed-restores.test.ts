/** A restore that is killed in the middle of its work leaves all of what was, or all of what was to be. */

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { writeNotebook } from '../../src/formats/notebook/write-notebook.ts';
import { sampleNotebook } from '../../src/sample/sample-notebook.ts';
import { brokenIn } from '../../src/store/sqlite/backups/broken-in.ts';
import { type Home, openHome } from '../../src/doors/cli/open-home.ts';
import { chanceOf } from './chance.ts';
import { isRoundDue, kills } from './kills.ts';
import { env, root } from './own-server.ts';

const home = mkdtempSync(join(tmpdir(), 'sundown-killed-restores-'));
after(() => rmSync(home, { recursive: true, force: true }));

async function opened<Answer>(work: (say: Home['say']) => Promise<Answer>): Promise<Answer> {
  const own = await openHome({ home }, { environment: {}, now: () => Date.now(), systemTimeZone: 'America/Chicago' });
  try {
    return await work(own.say);
  } finally {
    await own.close();
  }
}

const exported = (): Promise<string> => opened(async (say) => (await say.exportNotebook({})).text());

/** @returns whether it was killed before it ended */
async function killed(words: readonly string[], afterMs: number): Promise<boolean> {
  const child = spawn(process.execPath, ['src/main.ts', ...words, '--home', home], { cwd: root, env, stdio: 'ignore' });
  const killing = setTimeout(() => child.kill('SIGKILL'), afterMs);
  const [, signal] = await once(child, 'exit');
  clearTimeout(killing);
  return signal === 'SIGKILL';
}

/** How long it takes when it is let be. */
async function lasting(words: readonly string[]): Promise<number> {
  const began = performance.now();
  assert.equal(await killed(words, 120_000), false);
  return performance.now() - began;
}

async function requireSound(): Promise<void> {
  const backups = readdirSync(join(home, 'backups')).filter(
    (file) => file.endsWith('.sqlite') && !file.startsWith('.'),
  );
  for (const file of backups) assert.deepEqual(brokenIn(join(home, 'backups', file)), [], file);
  assert.equal((await opened((say) => say.checkHealth({}))).healthy, true);
}

async function addSomebody(): Promise<void> {
  await opened((say) => say.addPerson({ commandId: crypto.randomUUID(), name: 'Somebody New' }));
}

describe('killed', () => {
  before(() =>
    opened((say) =>
      say.importNotebook({
        commandId: 'sample',
        content: writeNotebook(sampleNotebook('2026-03-10', 'America/Chicago')),
      }),
    ),
  );

  it('while it is put back, a backup is there wholly or not at all, and how it was is not lost', async (t) => {
    const { between } = chanceOf(t);
    const { backup } = await opened((say) => say.backUp({}));
    const then = await exported();
    await addSomebody();
    const later = await exported();
    const wholeMs = await lasting(['restore', backup.name]);
    assert.equal(await exported(), then);
    const way = await opened((say) => say.listBackups({}));
    const back = way.items.find(({ reason }) => reason === 'before-restore')?.name ?? '';
    let count = 0;
    for (let round = 0; isRoundDue(round, kills.restores, count); round += 1) {
      const [from, to, name] = round % 2 === 0 ? [then, later, back] : [later, then, backup.name];
      if (await killed(['restore', name], between(wholeMs / 4, wholeMs))) count += 1;
      const now = await exported();
      assert.ok(now === from || now === to, 'something between the two');
      await requireSound();
      await opened((say) => say.restoreBackup({ name }));
      assert.equal(await exported(), to);
    }
    assert.ok(count > 0, 'nothing was killed: nothing was tested');
    await addSomebody();
  });
});
