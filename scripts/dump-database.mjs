/**
 * Writes a notebook's SQLite file as SQL: `node scripts/dump-database.mjs notebook.sqlite > test/vectors/schemas/0014.sql`.
 * That is how a database looked that a released Sundown left, from which every newer one has to be able to go on.
 */

import { DatabaseSync } from 'node:sqlite';

const database = new DatabaseSync(process.argv[2] ?? '', { readOnly: true });
const isShadow = (name) => /_index_(data|idx|docsize|config|content)$/.test(name);
const order = { table: 0, trigger: 1, index: 2 };
const things = database
  .prepare("select type, name, sql from sqlite_master where sql is not null and name not like 'sqlite_%'")
  .all()
  .filter(({ name }) => !isShadow(name))
  .toSorted((one, other) => order[one.type] - order[other.type]);

const lines = ['pragma foreign_keys = off;', 'begin;', ...things.map(({ sql }) => `${sql};`)];
for (const { type, name, sql } of things) {
  if (type === 'table' && !sql.startsWith('CREATE VIRTUAL')) lines.push(...insertions(name));
}
// The table of the statistics is SQLite's own to make.
if (database.prepare("select 1 from sqlite_master where name = 'sqlite_stat1'").get() !== undefined) {
  lines.push('analyze sqlite_schema;', ...insertions('sqlite_stat1'));
}
const { user_version: applied } = database.prepare('pragma user_version').get();
lines.push(`pragma user_version = ${applied};`, 'commit;');
process.stdout.write(`${lines.join('\n')}\n`);

function insertions(table) {
  const rows = database.prepare(`select * from "${table}"`).all();
  return rows.map(
    (row) =>
      `insert into ${table} (${Object.keys(row).join(', ')}) values (${Object.values(row).map(literal).join(', ')});`,
  );
}

function literal(value) {
  if (value === null) return 'null';
  return typeof value === 'string' ? `'${value.replaceAll("'", "''")}'` : String(value);
}
