import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { DatabaseSync } from 'node:sqlite';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { sql } from 'kysely';
import pg from 'pg';
import { NewerDatabase } from '../../src/store/migrations/migration.ts';
import { openStore } from '../../src/store/open-store.ts';
import { addFact } from '../../src/store/queries/add-facts.ts';
import { beginNotebook } from '../../src/store/queries/begin-notebook.ts';
import { wholeNotebook } from '../../src/store/queries/whole-notebook.ts';
import { plainOwner } from './full-notebook.ts';
import { calendarContract } from './calendar-contract.ts';
import { mergeContract } from './merge-contract.ts';
import { startPostgres, type PostgresServer } from './postgres.ts';
import { replanContract } from './replan-contract.ts';
import { sameAgenda } from './same-agenda.ts';
import { sameAnswers } from './same-answers.ts';
import { searchContract } from './search-contract.ts';
import { undoContract } from './undo-contract.ts';
import { undoOfEach } from './undo-of-each.ts';
import { storeContract } from './store-contract.ts';
import { watchContract } from './watch-contract.ts';

let folder: string;
let server: PostgresServer;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sundown-store-'));
  server = await startPostgres();
});

after(async () => {
  await server.stop();
  await rm(folder, { recursive: true, force: true });
});

const onDisk = async () => openStore({ kind: 'sqlite', file: join(folder, 'contract.db') });
const inMemory = async () => openStore({ kind: 'sqlite', file: ':memory:' });
const onPostgres = async () => openStore({ kind: 'postgres', url: await server.freshDatabase() });

storeContract('SQLite in a file', onDisk);
storeContract('SQLite in memory', inMemory);
storeContract('PostgreSQL', onPostgres);
calendarContract('SQLite', inMemory);
calendarContract('PostgreSQL', onPostgres);
searchContract('SQLite', inMemory);
searchContract('PostgreSQL', onPostgres);
watchContract('SQLite', async () => {
  const file = join(folder, 'watched.db');
  return [await openStore({ kind: 'sqlite', file }), await openStore({ kind: 'sqlite', file })];
});
watchContract('PostgreSQL', async () => {
  const url = await server.freshDatabase();
  return [await openStore({ kind: 'postgres', url }), await openStore({ kind: 'postgres', url })];
});
sameAgenda('SQLite', inMemory);
sameAgenda('PostgreSQL', onPostgres);
mergeContract('SQLite', { open: inMemory, runs: 40 });
mergeContract('PostgreSQL', { open: onPostgres, runs: 8 });
sameAnswers(inMemory, onPostgres);
undoContract('SQLite', { open: inMemory, runs: 6 });
undoContract('PostgreSQL', { open: onPostgres, runs: 1 });
undoOfEach('SQLite', inMemory);
undoOfEach('PostgreSQL', onPostgres);
replanContract('SQLite', { open: inMemory, runs: 25 });
replanContract('PostgreSQL', { open: onPostgres, runs: 3 });

describe('a SQLite file', () => {
  it('holds what it held when it is opened again', async () => {
    const file = join(folder, 'again.db');
    const first = await openStore({ kind: 'sqlite', file });
    await first.transaction('mine', async (tx) => beginNotebook(tx, plainOwner));
    await first.close();
    const second = await openStore({ kind: 'sqlite', file });
    assert.deepEqual((await second.read('mine', wholeNotebook))?.owner, plainOwner);
    await second.close();
  });

  it('is written so that an acknowledged write is on the disk', async () => {
    const store = await openStore({ kind: 'sqlite', file: join(folder, 'durable.db') });
    const settings = await store.read('any', async ({ db }) =>
      [
        (await sql`pragma journal_mode`.execute(db)).rows[0],
        (await sql`pragma synchronous`.execute(db)).rows[0],
        (await sql`pragma foreign_keys`.execute(db)).rows[0],
      ].map((row) => ({ ...(row as object) })),
    );
    assert.deepEqual(settings, [{ journal_mode: 'wal' }, { synchronous: 2 }, { foreign_keys: 1 }]);
    await store.close();
  });

  it('is refused where a newer Sundown wrote it, and left as it is to the byte', async () => {
    const file = join(folder, 'newer.db');
    await (await openStore({ kind: 'sqlite', file })).close();
    const database = new DatabaseSync(file);
    // Newer ones may keep their files in another way, which is not ours to change either.
    database.exec('pragma user_version = 999; pragma journal_mode = delete');
    database.close();
    const written = readFileSync(file);
    await assert.rejects(openStore({ kind: 'sqlite', file }), NewerDatabase);
    assert.deepEqual(readFileSync(file), written);
    assert.ok(!existsSync(`${file}-wal`));
  });

  it('lets two processes write in turn, so that the command line works beside the server', async () => {
    const file = join(folder, 'shared.db');
    const [one, other] = [await openStore({ kind: 'sqlite', file }), await openStore({ kind: 'sqlite', file })];
    await one.transaction('mine', async (tx) => beginNotebook(tx, plainOwner));
    await other.transaction('mine', async (tx) => addFact(tx, 'organization', { id: 'o', name: 'Northwind' }));
    assert.equal((await one.read('mine', wholeNotebook))?.organizations.length, 1);
    await one.close();
    await other.close();
  });
});

describe('a PostgreSQL database', () => {
  it('shows a connection only the notebook that it named, even to a query that forgets to ask for it', async () => {
    const url = await server.freshDatabase();
    const store = await openStore({ kind: 'postgres', url });
    for (const notebook of ['mine', 'theirs']) {
      await store.transaction(notebook, async (tx) => {
        await beginNotebook(tx, plainOwner);
        await addFact(tx, 'organization', { id: notebook, name: notebook });
      });
    }
    const seen = await store.read(
      'mine',
      async ({ db }) => (await sql<{ id: string }>`select id from organizations`.execute(db)).rows,
    );
    assert.deepEqual(seen, [{ id: 'mine' }]);
    const foreign = store.transaction('mine', async ({ db }) =>
      sql`insert into organizations (notebook, id, name) values ('theirs', 'x', 'x')`.execute(db),
    );
    await assert.rejects(foreign, /row-level security/);
    const nobody = new pg.Client({ connectionString: url });
    await nobody.connect();
    assert.deepEqual((await nobody.query('select * from organizations')).rows, []);
    await nobody.end();
    await store.close();
  });

  it('is refused where a newer Sundown wrote it', async () => {
    const url = await server.freshDatabase();
    await (await openStore({ kind: 'postgres', url })).close();
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    await client.query("insert into migrations (name) values ('9998-later.sql'), ('9999-later.sql')");
    await client.end();
    await assert.rejects(openStore({ kind: 'postgres', url }), NewerDatabase);
  });

  it('may be opened by two servers at once', async () => {
    const url = await server.freshDatabase();
    const stores = await Promise.all([openStore({ kind: 'postgres', url }), openStore({ kind: 'postgres', url })]);
    for (const store of stores) await store.close();
  });
});
