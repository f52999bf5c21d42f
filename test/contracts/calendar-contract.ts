/** What every store must keep of the calendar feed. */

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { beginNotebook } from '../../src/store/queries/begin-notebook.ts';
import { keepEntries, keptEntries } from '../../src/store/queries/calendar-entries.ts';
import { keepFeed, keptFeed } from '../../src/store/queries/calendar-feed.ts';
import type { Store } from '../../src/store/store.ts';
import { plainOwner } from './full-notebook.ts';

export function calendarContract(name: string, open: () => Promise<Store>): void {
  describe(`the calendar feed in ${name}`, () => {
    let store: Store;
    before(async () => {
      store = await open();
      for (const notebook of ['mine', 'other']) {
        await store.transaction(notebook, (tx) => beginNotebook(tx, plainOwner));
      }
    });
    after(() => store.close());

    it('is kept as it was last chosen, for each notebook by itself', async () => {
      assert.equal(await store.read('mine', keptFeed), undefined);
      const on = { secret: 's', followUps: 'tasks', alarmMinutes: 15 } as const;
      const off = { followUps: 'none', alarmMinutes: null } as const;
      await store.transaction('mine', (tx) => keepFeed(tx, on));
      assert.deepEqual(await store.read('mine', keptFeed), on);
      await store.transaction('mine', (tx) => keepFeed(tx, off));
      assert.deepEqual(await store.read('mine', keptFeed), off);
      assert.equal(await store.read('other', keptFeed), undefined);
    });

    it('remembers of each entry what a calendar was last told', async () => {
      const entry = (uid: string, sequence: number) => ({
        uid,
        digest: `d${sequence}`,
        sequence,
        changedAt: sequence * 60_000,
      });
      await store.transaction('mine', (tx) => keepEntries(tx, [entry('a', 0), entry('b', 0)]));
      await store.transaction('mine', (tx) => keepEntries(tx, [entry('b', 1)]));
      const kept = await store.read('mine', keptEntries);
      assert.deepEqual(
        [...kept.values()].toSorted((a, b) => (a.uid < b.uid ? -1 : 1)),
        [entry('a', 0), entry('b', 1)],
      );
      assert.equal((await store.read('other', keptEntries)).size, 0);
    });
  });
}
