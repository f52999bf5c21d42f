import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { after, describe, it } from 'node:test';
import { migrateSqlite } from './migrate-sqlite.ts';
import { migrationsFor } from './migration.ts';

const folder = mkdtempSync(join(tmpdir(), 'sundown-statistics-'));
after(() => rmSync(folder, { recursive: true, force: true }));

function upToDate(): DatabaseSync {
  const database = new DatabaseSync(':memory:');
  migrateSqlite(database);
  return database;
}

function texts(database: DatabaseSync, question: string): readonly string[] {
  return database
    .prepare(question)
    .all()
    .map((row) => Object.values(row).join(' '));
}

/** SQLite calls the index of a table that is nothing but its primary key by the name of the table. */
const everyIndex = `
  select t.name, case when t.wr = 1 and i.origin = 'pk' then t.name else i.name end as "index"
  from pragma_table_list t, pragma_index_list(t.name) i
  where t.schema = 'main' and t.type = 'table' and t.name not like 'sqlite_%'
  order by 1, 2
`;

const everyReference = `
  select t.name, f.id, group_concat(f."from", ' = ? and ') || ' = ?' as condition, f."to" from pragma_table_list t, pragma_foreign_key_list(t.name) f
  where t.schema = 'main' and f."table" <> 'notebooks' group by t.name, f.id
`;

describe('the statistics by which SQLite plans', () => {
  it('have numbers for every index and for no other, so that none is taken by a guess', () => {
    const database = upToDate();
    const told = texts(database, 'select tbl, idx from sqlite_stat1 order by 1, 2');
    assert.deepEqual(told, texts(database, everyIndex));
  });

  it('tell of each column of an index as many rows as of the one before it, or fewer', () => {
    const rows = upToDate().prepare('select idx, stat from sqlite_stat1').all();
    for (const { idx, stat } of rows) {
      const counts = String(stat).split(' ').map(Number);
      assert.ok(
        counts.every((count) => count >= 1),
        String(idx),
      );
      assert.deepEqual(
        counts,
        counts.toSorted((a, b) => b - a),
        String(idx),
      );
    }
  });

  it('have whatever names a fact found by its id, so that taking many away does not read all for each', () => {
    const database = upToDate();
    const references = database.prepare(everyReference).all();
    assert.ok(references.length > 10);
    for (const { name, condition } of references) {
      const plan = texts(database, `explain query plan select 1 from "${String(name)}" where ${String(condition)}`);
      const columns = String(condition).replaceAll(' = ?', '=?').replaceAll(' and ', ' AND ');
      assert.match(plan.join('\n'), new RegExp(`\\(${columns.replaceAll('?', '\\?')}`), String(name));
    }
  });

  it('reach whoever has the file open while another brings it up to date', () => {
    const file = join(folder, 'notebook.sqlite');
    const older = new DatabaseSync(file);
    const known = migrationsFor('sqlite').filter(({ name }) => name < '0019');
    for (const { text } of known) older.exec(text);
    older.exec(`pragma user_version = ${known.length}`);
    const plan = (): string =>
      texts(older, 'explain query plan select * from referrals where notebook = ? and from_id = ?').join();
    assert.doesNotMatch(plan(), /referrals_from/);
    const newer = new DatabaseSync(file);
    migrateSqlite(newer);
    newer.close();
    // A question tells it that the tables are others now; to explain a plan is none.
    assert.deepEqual(older.prepare('select 1 from referrals').all(), []);
    assert.match(plan(), /referrals_from/);
    older.close();
  });

  it('take the place of those that somebody else had made of an empty notebook', () => {
    const database = new DatabaseSync(':memory:');
    const known = migrationsFor('sqlite').filter(({ name }) => name < '0019');
    for (const { text } of known) database.exec(text);
    database.exec(`pragma user_version = ${known.length}; analyze`);
    migrateSqlite(database);
    assert.deepEqual(
      texts(database, 'select tbl, idx, stat from sqlite_stat1 order by 1, 2'),
      texts(upToDate(), 'select tbl, idx, stat from sqlite_stat1 order by 1, 2'),
    );
  });
});
