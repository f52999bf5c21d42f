/** What every store tells of changes, so that an open page is never behind by more than a second. */

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { addFact } from '../../src/store/queries/add-facts.ts';
import { beginNotebook } from '../../src/store/queries/begin-notebook.ts';
import { notebookIdentity } from '../../src/store/queries/notebook-identity.ts';
import { notebookOwner } from '../../src/store/queries/notebook-owner.ts';
import type { Store } from '../../src/store/store.ts';
import { plainOwner } from './full-notebook.ts';

/** @param open two stores onto one database, as two processes have them */
export function watchContract(database: string, open: () => Promise<readonly [Store, Store]>): void {
  describe(`a watch on ${database}`, () => {
    let own: Store;
    let other: Store;

    before(async () => {
      [own, other] = await open();
      for (const notebook of ['mine', 'theirs']) {
        await own.transaction(notebook, async (tx) => beginNotebook(tx, plainOwner));
      }
    });
    after(async () => {
      await own.close();
      await other.close();
    });

    it('tells of an own change before the answer is given, so that no page hears of it late', async () => {
      const heard = counter();
      const watching = await own.watch('mine', heard.call);
      await add(own, 'mine', 'own');
      assert.equal(heard.times(), 1);
      await watching.stop();
    });

    it('tells within a second of a change by another process, as the command line is one', async () => {
      const heard = counter();
      const watching = await own.watch('mine', heard.call);
      const told = heard.next();
      const from = performance.now();
      await add(other, 'mine', 'other');
      await told;
      assert.ok(performance.now() - from < 1_000);
      await watching.stop();
    });

    it('tells at once of what another committed, where somebody wants to know it before going on', async () => {
      const heard = counter();
      const watching = await own.watch('mine', heard.call);
      await add(other, 'mine', 'at-once');
      await watching.catchUp();
      assert.equal(heard.times(), 1);
      await watching.catchUp();
      assert.equal(heard.times(), 1, 'and once only');
      await watching.stop();
    });

    it('says nothing of a look, of what was rolled back, or of another notebook of its own', async () => {
      const heard = counter();
      const watching = await own.watch('mine', heard.call);
      await own.read('mine', notebookOwner);
      await own.transaction('mine', notebookOwner);
      await assert.rejects(
        own.transaction('mine', async (tx) => {
          await addFact(tx, 'organization', { id: 'never', name: 'Never' });
          throw new Error('in the middle');
        }),
      );
      await add(own, 'theirs', 'elsewhere');
      assert.equal(heard.times(), 0);
      await add(own, 'mine', 'at-last');
      assert.equal(heard.times(), 1);
      await watching.stop();
    });

    it('says nothing more once it has been stopped', async () => {
      const [first, second] = [counter(), counter()];
      const [one, two] = [await own.watch('mine', first.call), await own.watch('mine', second.call)];
      await one.stop();
      await add(own, 'mine', 'after-the-first');
      await two.stop();
      await add(own, 'mine', 'after-both');
      assert.deepEqual([first.times(), second.times()], [0, 1]);
    });

    it('knows a notebook by the same random name from every process, and another by another', async () => {
      const mine = await notebookIdentity(own, 'mine');
      assert.match(mine ?? '', /^[0-9a-f]{32}$/);
      assert.equal(await notebookIdentity(other, 'mine'), mine);
      assert.notEqual(await notebookIdentity(other, 'theirs'), mine);
      assert.equal(await notebookIdentity(own, 'nowhere'), undefined);
    });
  });
}

async function add(store: Store, notebook: string, id: string): Promise<void> {
  await store.transaction(notebook, async (tx) => addFact(tx, 'organization', { id, name: id }));
}

interface Counter {
  readonly call: () => void;
  readonly times: () => number;
  readonly next: () => Promise<void>;
}

function counter(): Counter {
  let calls = 0;
  let waiting: (() => void)[] = [];
  return {
    call: () => {
      calls += 1;
      for (const heard of waiting) heard();
      waiting = [];
    },
    times: () => calls,
    next: () => new Promise((resolve) => waiting.push(resolve)),
  };
}
