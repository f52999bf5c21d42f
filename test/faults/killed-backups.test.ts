/** A backup that is killed is good or not there: no half one looks good. */

import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, it } from 'node:test';
import { type Home, openHome } from '../../src/doors/cli/open-home.ts';
import { chanceOf } from './chance.ts';
import { killedDeed } from './killed-deed.ts';
import { isRoundDue, kills } from './kills.ts';

const folder = mkdtempSync(join(tmpdir(), 'sundown-killed-backups-'));
const home = join(folder, 'home');
after(() => rmSync(folder, { recursive: true, force: true }));

async function opened(at: string): Promise<Home> {
  return openHome({ home: at }, { environment: {}, now: () => Date.now(), systemTimeZone: 'UTC' });
}

it('lists good backups only, whenever one was cut off, and makes the next', async (t) => {
  const { between } = chanceOf(t);
  await fill();
  let { tookMs } = await killedDeed('back-up', home);
  let cutOff = 0;
  for (let round = 0; isRoundDue(round, kills.backups, cutOff); round += 1) {
    const killed = await killedDeed('back-up', home, between(0, tookMs));
    cutOff += killed.isDone ? 0 : 1;
    if (killed.isDone) tookMs = Math.min(tookMs, killed.tookMs);
    const here = await opened(home);
    const { people } = await here.wholeNotebook();
    const { items } = await here.say.listBackups({});
    assert.ok(items.length > 0);
    for (const { name, isUpToDate, people: held } of items) {
      if (isUpToDate) assert.equal(held, people.length);
      assert.equal(await peopleIn(name), held);
    }
    await here.close();
  }
  assert.ok(cutOff > 0, 'no backup was cut off: nothing was tested');
  assert.ok((await killedDeed('back-up', home)).isDone);
  const left = readdirSync(join(home, 'backups')).filter((file) => file.includes('.part'));
  assert.deepEqual(left, [], 'the next one clears away what a killed one left');
});

async function fill(): Promise<void> {
  const here = await opened(home);
  const cards = Array.from({ length: 1_500 }, (_, n) => `BEGIN:VCARD\nVERSION:3.0\nFN:Person ${n}\nEND:VCARD\n`);
  await here.say.importFile({ commandId: 'fill', fileName: 'contacts.vcf', content: cards.join('') });
  await here.close();
}

/** Read as a restored one would be: as a notebook of its own, in good health. */
async function peopleIn(name: string): Promise<number> {
  const at = join(folder, 'restored');
  rmSync(at, { recursive: true, force: true });
  cpSync(join(home, 'backups', `${name}.sqlite`), join(at, 'notebook.sqlite'));
  const restored = await opened(at);
  const { healthy, differences, damage } = await restored.say.checkHealth({});
  assert.deepEqual([healthy, differences, damage], [true, [], []]);
  const { people } = await restored.wholeNotebook();
  await restored.close();
  return people.length;
}
