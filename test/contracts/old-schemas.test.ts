/** A database of every released version is brought up to date with all that is in it. */

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { createRouterClient } from '@orpc/server';
import pg from 'pg';
import { router } from '../../src/actions/router.ts';
import { almanacFor } from '../../src/almanac/almanac.ts';
import { readNotebook } from '../../src/formats/notebook/read-notebook.ts';
import { openStore, type StorePlace } from '../../src/store/open-store.ts';
import type { Store } from '../../src/store/store.ts';
import { wholeNotebook } from '../../src/store/queries/whole-notebook.ts';
import { type OldSchema, oldSchemas, rowsIn } from './old-schemas.ts';
import { startPostgres, type PostgresServer } from './postgres.ts';

const now = Date.parse('2026-11-22T17:00:00Z');

const sayingsOn = (store: Store) =>
  createRouterClient(router, { context: { world: { store, notebook: 'mine', almanacFor, now, door: 'test' } } });

async function goesOn(place: StorePlace, { exported }: OldSchema): Promise<void> {
  const store = await openStore(place);
  try {
    const say = sayingsOn(store);
    const read = readNotebook(exported);
    assert.ok(read.ok);
    assert.deepEqual(await store.read('mine', wholeNotebook), read.notebook);
    await say.todaysAgenda({});
    const { damage, differences, healthy } = await say.checkHealth({});
    assert.deepEqual([damage, differences, healthy], [[], [], true]);
    assert.deepEqual((await say.findPeople({ text: 'ruiz' })).total, 1);
    const { items } = await say.listHistory({});
    assert.equal(items.length, 2);
    const logged = await say.logTouch({
      commandId: 'c-after',
      people: ['p1'],
      at: '2026-11-22T10:00:00-06:00',
      channel: 'phone',
      direction: 'both',
    });
    await say.undoCommand({ id: 'c-after', commandId: 'u-after' });
    assert.ok(logged.touch.id);
    assert.deepEqual(await store.read('mine', wholeNotebook), read.notebook);
  } finally {
    await store.close();
  }
}

describe('a SQLite file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sundown-old-'));
  after(() => rmSync(folder, { recursive: true, force: true }));

  for (const schema of oldSchemas('sqlite')) {
    it(`as of ${schema.name} goes on with every fact, in good health`, async () => {
      const file = join(folder, `${schema.name}.sqlite`);
      leftAs(schema, file).close();
      await goesOn({ kind: 'sqlite', file }, schema);
    });
  }

  it('as of 0.1.0 keeps what it took as a photo, and exports a file that is read again, since any text was one', async () => {
    const [schema] = oldSchemas('sqlite');
    assert.ok(schema);
    const file = join(folder, 'photos.sqlite');
    const photos = { p1: 'https://elsewhere.example/ana.jpg', p2: '', p3: 'data:image/svg+xml;base64,PHN2Zz4=' };
    const database = leftAs(schema, file);
    const changed = database.prepare('update people set photo = ? where id = ?');
    for (const [id, photo] of Object.entries(photos)) changed.run(photo, id);
    database.close();

    const store = await openStore({ kind: 'sqlite', file });
    after(async () => store.close());
    const say = sayingsOn(store);
    for (const id of Object.keys(photos)) {
      const { version } = (await say.showPerson({ id })).person;
      await say.editPerson({ commandId: `edit-${id}`, id, version, changes: { title: 'Lead' } });
      await assert.rejects(say.showPhoto({ id }), { code: 'not-found' });
    }
    const read = readNotebook(await (await say.exportNotebook({})).text());
    assert.ok(read.ok);
    assert.deepEqual(Object.fromEntries(read.notebook.people.map(({ id, photo }) => [id, photo])), photos);
  });
});

function leftAs({ released, since, applied }: OldSchema, file: string): DatabaseSync {
  const database = new DatabaseSync(file);
  database.exec(released);
  for (const { text } of since) database.exec(text);
  database.exec(`pragma user_version = ${applied}`);
  return database;
}

describe('a PostgreSQL database', () => {
  let server: PostgresServer;
  before(async () => {
    server = await startPostgres();
  });
  after(async () => server.stop());

  for (const schema of oldSchemas('postgres').filter(({ since }) => since.length === 0)) {
    it(`as of ${schema.name} goes on with every fact, in good health`, async () => {
      const url = await server.freshDatabase();
      const client = new pg.Client({ connectionString: url });
      await client.connect();
      await client.query('create table migrations (name text not null primary key)');
      await client.query("select set_config('sundown.notebook', 'mine', false)");
      for (const { text } of schema.before) await client.query(text);
      await insertAll(client, rowsIn(schema.released));
      for (const { text } of schema.since) await client.query(text);
      for (const { name } of [...schema.before, ...schema.since]) {
        await client.query('insert into migrations (name) values ($1)', [name]);
      }
      await client.end();
      await goesOn({ kind: 'postgres', url }, schema);
    });
  }
});

/** A row that names one further down has to wait for it. */
async function insertAll(client: pg.Client, rows: readonly string[]): Promise<void> {
  const waiting: string[] = [];
  for (const row of rows) await client.query(row).catch(() => waiting.push(row));
  if (waiting.length === 0) return;
  assert.ok(waiting.length < rows.length, `no place for ${waiting[0]}`);
  await insertAll(client, waiting);
}
