/** A database server that may only be read, or is gone, is told in the same words as a file. */

import assert from 'node:assert/strict';
import { it } from 'node:test';
import pg from 'pg';
import { openStore } from '../../src/store/open-store.ts';
import { addFact } from '../../src/store/queries/add-facts.ts';
import { beginNotebook } from '../../src/store/queries/begin-notebook.ts';
import { wholeNotebook } from '../../src/store/queries/whole-notebook.ts';
import { StoreFault } from '../../src/store/store-fault.ts';
import { plainOwner } from '../contracts/full-notebook.ts';
import { startPostgres } from '../contracts/postgres.ts';

const isFault = (kind: StoreFault['kind']) => (fault: unknown) => fault instanceof StoreFault && fault.kind === kind;

it('is shown while it may only be read, and nothing is said to be lost when it is gone', async () => {
  const server = await startPostgres();
  const url = await server.freshDatabase();
  const store = await openStore({ kind: 'postgres', url });
  const add = (id: string) =>
    store.transaction('mine', async (tx) => addFact(tx, 'organization', { id, name: 'Northwind' }));
  const organizations = async () => (await store.read('mine', wholeNotebook))?.organizations.map(({ id }) => id);
  try {
    await store.transaction('mine', async (tx) => beginNotebook(tx, plainOwner));
    await add('before');

    const client = new pg.Client({ connectionString: url });
    await client.connect();
    await client.query('alter role current_user set default_transaction_read_only = on');
    await client.query(
      'select pg_terminate_backend(pid) from pg_stat_activity where usename = current_user and pid <> pg_backend_pid()',
    );
    await client.end();
    await untilHeard(organizations);
    await assert.rejects(add('meanwhile'), isFault('read-only'));
    assert.deepEqual(await organizations(), ['before']);
  } finally {
    await server.stop();
  }
  await assert.rejects(organizations(), isFault('notebook-unreachable'));
  await assert.rejects(add('after'), isFault('notebook-unreachable'));
  await store.close();
});

/** A connection that was ended is found out by whoever uses it first. */
async function untilHeard(ask: () => Promise<unknown>): Promise<void> {
  await ask().catch((fault: unknown) => assert.ok(isFault('notebook-unreachable')(fault), String(fault)));
}
