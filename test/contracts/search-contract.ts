/** Search as one types: the one real difference between the two databases, and none to the one who types. */

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { addFact, addFacts } from '../../src/store/queries/add-facts.ts';
import { beginNotebook } from '../../src/store/queries/begin-notebook.ts';
import { changeFact } from '../../src/store/queries/change-fact.ts';
import { removeFacts } from '../../src/store/queries/remove-facts.ts';
import { searchEverything } from '../../src/store/queries/search-everything.ts';
import type { Store } from '../../src/store/store.ts';
import { plainOwner } from './full-notebook.ts';

export function searchContract(database: string, open: () => Promise<Store>): void {
  describe(`search on ${database}`, () => {
    const notebook = 'sought';
    let store: Store;

    after(async () => store.close());

    const person = (id: string, name: string, more: object = {}) => ({
      id,
      name,
      addedAt: '2026-03-01T00:00:00.000Z',
      ...more,
    });

    before(async () => {
      store = await open();
      await store.transaction(notebook, async (tx) => {
        await beginNotebook(tx, plainOwner);
        await addFacts(tx, 'person', [
          person('ana', 'Ána Ruiz', { emails: ['ruiz@northwind.example'] }),
          person('lukasz', 'Łukasz Ødegård'),
          person('wang', '王小明'),
          person('mariana', 'Mariana Costa', { notes: 'met through Ana' }),
          person('obrien', 'Pat O’Brien 🎉'),
        ]);
        await addFact(tx, 'organization', { id: 'anagram', name: 'Anagram Ltd' });
        await addFacts(tx, 'touch', [
          {
            id: 't1',
            at: '2026-03-02T00:00:00.000Z',
            people: ['ana'],
            channel: 'phone',
            direction: 'both',
            summary: 'Benefits at Anagram',
          },
          {
            id: 't2',
            at: '2026-03-03T00:00:00.000Z',
            people: ['ana'],
            channel: 'email',
            direction: 'out',
            promised: [{ what: 'the benefits article' }],
          },
          { id: 't3', at: '2026-03-04T00:00:00.000Z', people: ['ana'], channel: 'email', direction: 'out' },
        ]);
      });
    });

    const found = async (words: string, limit = 10): Promise<string[]> =>
      (await store.read(notebook, async (tx) => searchEverything(tx, words, limit))).map(({ id }) => id);

    it('finds names that begin with the words first, then any part of a name, then touches', async () => {
      assert.deepEqual(await found('ana'), ['ana', 'anagram', 'mariana', 't1']);
    });

    it('makes no difference of accents, case and letters of other alphabets', async () => {
      assert.deepEqual(await found('LUKASZ odeg'), ['lukasz']);
      assert.deepEqual(await found('小明'), ['wang']);
      assert.deepEqual(await found("o'bri"), ['obrien']);
    });

    it('finds by address and by what was said, the latest first', async () => {
      assert.deepEqual(await found('ruiz@north'), ['ana']);
      assert.deepEqual(await found('benefits'), ['t2', 't1']);
      assert.deepEqual(await found('benefits anag'), ['t1']);
    });

    it('gives no more than asked for, and nothing for nothing', async () => {
      assert.deepEqual(await found('ana', 2), ['ana', 'anagram']);
      assert.deepEqual(await found('  "*:&| '), []);
    });

    it('follows a change and a removal', async () => {
      await store.transaction(notebook, async (tx) =>
        changeFact(tx, 'organization', { id: 'anagram', name: 'Palindrome Ltd' }),
      );
      assert.deepEqual(await found('palin'), ['anagram']);
      assert.deepEqual(await found('anag'), ['t1']);
      await store.transaction(notebook, async (tx) => removeFacts(tx, 'touch', ['t1']));
      assert.deepEqual(await found('anag'), []);
    });
  });
}
