/** What every store keeps, whichever database it stands on. */

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import fc from 'fast-check';
import { sql } from 'kysely';
import { addFact, addFacts } from '../../src/store/queries/add-facts.ts';
import { beginNotebook } from '../../src/store/queries/begin-notebook.ts';
import { changeFact } from '../../src/store/queries/change-fact.ts';
import { changeOwner } from '../../src/store/queries/change-owner.ts';
import { commandOf, rememberCommand } from '../../src/store/queries/commands.ts';
import { importNotebook } from '../../src/store/queries/import-notebook.ts';
import { notebookOwner } from '../../src/store/queries/notebook-owner.ts';
import { removeFacts } from '../../src/store/queries/remove-facts.ts';
import { searchEverything } from '../../src/store/queries/search-everything.ts';
import { factOf, factSlices, factsOf } from '../../src/store/queries/stored-facts.ts';
import { wholeNotebook } from '../../src/store/queries/whole-notebook.ts';
import type { Store } from '../../src/store/store.ts';
import { fullNotebook, plainOwner } from './full-notebook.ts';
import { notebooks } from './arbitrary-notebook.ts';

export function storeContract(database: string, open: () => Promise<Store>): void {
  describe(`the store on ${database}`, () => {
    let store: Store;
    let count = 0;

    before(async () => {
      store = await open();
    });
    after(async () => store.close());

    async function blankNotebook(): Promise<string> {
      count += 1;
      const notebook = `notebook-${count}`;
      await store.transaction(notebook, async (tx) => beginNotebook(tx, plainOwner));
      return notebook;
    }

    it('gives back every field of every kind of fact, so that nothing the owner told is lost', async () => {
      await store.transaction('full', async (tx) => importNotebook(tx, fullNotebook));
      assert.deepEqual(await store.read('full', wholeNotebook), fullNotebook);
    });

    it('gives back any notebook that can be written, so that an export after an import is the same again', async () => {
      let run = 0;
      await fc.assert(
        fc.asyncProperty(notebooks, async (notebook) => {
          run += 1;
          await store.transaction(`any-${run}`, async (tx) => importNotebook(tx, notebook));
          assert.deepEqual(await store.read(`any-${run}`, wholeNotebook), notebook);
        }),
        { numRuns: 40 },
      );
    });

    it('knows nothing of a notebook that was never begun', async () => {
      assert.equal(await store.read('nowhere', wholeNotebook), undefined);
    });

    it('keeps notebooks apart, so that the same id in two of them is two people', async () => {
      const [mine, theirs] = [await blankNotebook(), await blankNotebook()];
      const person = { id: 'ito', name: 'Mine', addedAt: '2026-03-01T00:00:00.000Z' };
      await store.transaction(mine, async (tx) => addFact(tx, 'person', person));
      await store.transaction(theirs, async (tx) => addFact(tx, 'person', { ...person, name: 'Theirs' }));
      await store.transaction(mine, async (tx) => removeFacts(tx, 'person', ['ito']));
      assert.equal(await store.read(mine, async (tx) => factOf(tx, 'person', 'ito')), undefined);
      assert.equal((await store.read(theirs, async (tx) => factOf(tx, 'person', 'ito')))?.fact.name, 'Theirs');
      assert.deepEqual(await store.read(mine, async (tx) => searchEverything(tx, 'theirs', 10)), []);
    });

    it('keeps all of a transaction or nothing, so that a fault leaves no half-written fact', async () => {
      const notebook = await blankNotebook();
      const fault = new Error('in the middle');
      const broken = store.transaction(notebook, async (tx) => {
        await addFact(tx, 'organization', { id: 'north', name: 'Northwind' });
        throw fault;
      });
      await assert.rejects(broken, fault);
      assert.equal(await store.read(notebook, async (tx) => factOf(tx, 'organization', 'north')), undefined);
    });

    it('refuses a fact that refers to nobody, so that no touch is left without its people', async () => {
      const notebook = await blankNotebook();
      const touch = {
        id: 't',
        at: '2026-03-01T00:00:00.000Z',
        people: ['nobody'],
        channel: 'phone',
        direction: 'out',
      } as const;
      await assert.rejects(store.transaction(notebook, async (tx) => addFact(tx, 'touch', touch)));
      assert.equal(await store.read(notebook, async (tx) => factOf(tx, 'touch', 't')), undefined);
    });

    it('counts the versions of a record, so that a stale write can be told', async () => {
      const notebook = await blankNotebook();
      const group = { id: 'g', name: 'Analysts', kind: 'association', notedAt: '2026-03-01T00:00:00.000Z' } as const;
      const person = { id: 'p', name: 'Ana Ruiz', addedAt: '2026-03-01T00:00:00.000Z' };
      await store.transaction(notebook, async (tx) => {
        await addFact(tx, 'person', person);
        await addFact(tx, 'group', group);
      });
      const changed = { ...group, name: 'Chapter', members: [{ person: 'p', fit: true }] };
      await store.transaction(notebook, async (tx) => changeFact(tx, 'group', changed));
      assert.deepEqual(await store.read(notebook, async (tx) => factOf(tx, 'group', 'g')), {
        fact: changed,
        version: 2,
      });
    });

    it('counts the versions of the owner’s settings', async () => {
      const notebook = await blankNotebook();
      await store.transaction(notebook, async (tx) =>
        changeOwner(tx, { ...plainOwner, name: 'Sam', holidays: 'US-IL' }),
      );
      assert.deepEqual(await store.read(notebook, notebookOwner), {
        fact: { ...plainOwner, name: 'Sam', holidays: 'US-IL' },
        version: 2,
      });
    });

    it('lets one writer into a notebook at a time, so that no change is lost', async () => {
      const notebook = await blankNotebook();
      const organization = { id: 'o', name: 'Northwind', notes: '0' };
      await store.transaction(notebook, async (tx) => addFact(tx, 'organization', organization));
      const countUp = async (): Promise<void> =>
        store.transaction(notebook, async (tx) => {
          const found = await factOf(tx, 'organization', 'o');
          await changeFact(tx, 'organization', { ...organization, notes: String(Number(found?.fact.notes) + 1) });
        });
      await Promise.all(Array.from({ length: 50 }, countUp));
      const found = await store.read(notebook, async (tx) => factOf(tx, 'organization', 'o'));
      assert.deepEqual([found?.fact.notes, found?.version], ['50', 51]);
    });

    it('takes more facts at once than one statement can hold', async () => {
      const notebook = await blankNotebook();
      const people = Array.from({ length: 1_200 }, (_, number) => ({
        id: `p${String(number).padStart(4, '0')}`,
        name: `Person ${number}`,
        addedAt: '2026-03-01T00:00:00.000Z',
      }));
      await store.transaction(notebook, async (tx) => addFacts(tx, 'person', people));
      const ids = people.map(({ id }) => id);
      const found = await store.read(notebook, async (tx) => factsOf(tx, 'person', ids));
      assert.deepEqual(
        found.map(({ fact }) => fact),
        people,
      );
    });

    it('reads touches some at a time, each once and in order, so that an export of many holds few of them', async () => {
      const notebook = await blankNotebook();
      const people = ['b', 'a'];
      const touches = Array.from({ length: 1100 }, (_, index) => ({
        id: `${'aB_-9'.charAt(index % 5)}${index}`,
        at: `2026-03-0${1 + (index % 2)}T10:00:00.000Z`,
        people,
        channel: 'email' as const,
        direction: 'out' as const,
      }));
      const read = await store.transaction(notebook, async (tx) => {
        const addedAt = '2026-03-01T00:00:00.000Z';
        await addFacts(
          tx,
          'person',
          people.map((id) => ({ id, name: id, addedAt })),
        );
        await addFacts(tx, 'touch', touches);
        return [
          await Array.fromAsync(factSlices(tx, 'touch')),
          await Array.fromAsync(factSlices(tx, 'touch', ['at', 'id'])),
        ];
      });
      const byId = touches.toSorted((a, b) => (a.id < b.id ? -1 : 1));
      const byTime = byId.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at));
      assert.deepEqual(
        read.map((slices) => slices.flat()),
        [byId, byTime],
      );
      for (const slices of read) assert.ok(slices.every(({ length }) => length > 0 && length < touches.length));
    });

    it('remembers a command word for word, so that it is answered the same when it is sent again', async () => {
      const notebook = await blankNotebook();
      const command = {
        id: 'c1',
        sentence: 'log-touch',
        at: '2026-03-01T00:00:00.000Z',
        door: 'http',
        request: '{"b":1,"a":2}',
        answer: '{"z":1,"y":[]}',
        undoes: null,
        final: null,
        said: 'Logged a call',
        words: 'logged a call',
      };
      await store.transaction(notebook, async (tx) => rememberCommand(tx, command));
      assert.deepEqual(
        { ...(await store.read(notebook, async (tx) => commandOf(tx, 'c1'))) },
        {
          ...command,
          number: 1,
          undone_by: null,
        },
      );
      assert.equal(await store.read(notebook, async (tx) => commandOf(tx, 'c2')), undefined);
      await assert.rejects(store.transaction(notebook, async (tx) => rememberCommand(tx, command)));
    });

    it('leads the primary key of every table by the notebook, so that it spreads over many machines', async () => {
      const keys = await store.read('any', async ({ db }) => {
        const { rows } = await (store.dialect === 'sqlite' ? sqliteKeys : postgresKeys).execute(db);
        return rows;
      });
      assert.ok(keys.length > 20);
      assert.deepEqual(
        keys.filter(({ first }) => first !== 'notebook'),
        [],
      );
    });
  });
}

interface Key {
  readonly name: string;
  readonly first: string;
}

/** The tables that only serve full-text search count their rows by number. */
const sqliteKeys = sql<Key>`
  select t.name, c.name as first from sqlite_schema t, pragma_table_info(t.name) c
  where t.type = 'table' and t.name not like 'sqlite_%' and t.name not like 'search_%' and c.pk = 1
  order by t.name
`;

const postgresKeys = sql<Key>`
  select t.relname as name, a.attname as first
  from pg_class t
  join pg_namespace n on n.oid = t.relnamespace and n.nspname = 'public'
  join pg_index i on i.indrelid = t.oid and i.indisprimary
  join pg_attribute a on a.attrelid = t.oid and a.attnum = i.indkey[0]
  where t.relname <> 'migrations'
  order by t.relname
`;
