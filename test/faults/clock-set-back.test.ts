/** A clock that jumps back by nine days or a year neither hides anything nor mixes anything up. */

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { type Home, openHome } from '../../src/doors/cli/open-home.ts';
import { knock } from '../../src/doors/clock/knock.ts';

const days = 86_400_000;
let folder: string;
let home: Home;
let now: number;

beforeEach(async () => {
  now = Date.parse('2026-03-12T12:00:00-05:00');
  folder = mkdtempSync(join(tmpdir(), 'sundown-clock-'));
  home = await openHome({ home: folder }, { environment: {}, now: () => now, systemTimeZone: 'America/Chicago' });
});

afterEach(async () => {
  await home.close();
  rmSync(folder, { recursive: true, force: true });
});

async function apply(name: string): Promise<void> {
  await home.say.logTouch({
    commandId: `c-${name}`,
    id: name,
    at: new Date(now - 60_000).toISOString(),
    people: [name],
    newPeople: [{ id: name, name }],
    channel: 'in-person',
    direction: 'both',
    occasion: 'event',
  });
}

for (const [by, jumpDays] of [
  ['nine days', 9],
  ['a year', 365],
] as const) {
  describe(`a clock set back by ${by}`, () => {
    it('shows what is owed by the clock as it is now, and changes on with it', async () => {
      await apply('ana');
      now += 10 * days;
      await knock(home.world('clock'));
      const late = await home.say.agenda({ all: 'yes' });
      now -= jumpDays * days;
      const next = await knock(home.world('clock'));
      assert.ok(next === null || next > now - 1, 'time changes something next ahead of us');
      assert.notDeepEqual(late, []);
      const { healthy, differences } = await home.say.checkHealth({});
      assert.deepEqual(differences, []);
      assert.ok(healthy);
    });

    it('keeps the history in the order in which it was told, each still to be undone', async () => {
      await apply('ana');
      now -= jumpDays * days;
      await apply('bo');
      const { items } = await home.say.listHistory({});
      assert.deepEqual(
        items.map(({ id }) => id),
        ['c-bo', 'c-ana'],
      );
      await home.say.undoCommand({ id: 'c-bo', commandId: 'u-bo' });
      await home.say.undoCommand({ id: 'c-ana', commandId: 'u-ana' });
      assert.deepEqual((await home.wholeNotebook()).touches, []);
      assert.ok((await home.say.checkHealth({})).healthy);
    });

    it('tells whoever watches of what is said after the jump', async () => {
      const { store, notebook } = home.world('clock');
      let heard = 0;
      const watching = await store.watch(notebook, () => {
        heard += 1;
      });
      await apply('ana');
      now -= jumpDays * days;
      await apply('bo');
      await watching.stop();
      assert.equal(heard, 2);
    });
  });
}
