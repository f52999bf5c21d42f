/** Lets Kysely speak to Node's own SQLite. Statements are prepared once and kept. */

import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';
import type { SqliteDatabase, SqliteStatement } from 'kysely';

/** Enough for every statement of ours; more only where lists of values differ in length. */
const keptStatements = 500;

export function nodeSqlite(database: DatabaseSync): SqliteDatabase {
  const kept = new Map<string, SqliteStatement>();
  return {
    close: () => database.close(),
    prepare(text) {
      const known = kept.get(text);
      if (known) return known;
      if (kept.size >= keptStatements) kept.clear();
      const statement = adapted(database.prepare(text));
      kept.set(text, statement);
      return statement;
    },
  };
}

function adapted(statement: StatementSync): SqliteStatement {
  const names = statement.columns().map(({ name }) => name);
  const emptyRow: Readonly<Record<string, unknown>> = Object.fromEntries(names.map((name) => [name, null]));
  const rowOf = (values: readonly unknown[]): Record<string, unknown> => {
    const row = { ...emptyRow };
    let index = 0;
    for (const name of names) {
      const value = values[index];
      if (value !== null) row[name] = value;
      index += 1;
    }
    return row;
  };
  // The rows that SQLite itself makes take five times the room.
  statement.setReturnArrays(true);
  return {
    reader: names.length > 0,
    all: (parameters) => (statement.all(...parameters.map(bindable)) as unknown as unknown[][]).map(rowOf),
    run: (parameters) => statement.run(...parameters.map(bindable)),
    *iterate(parameters) {
      for (const values of statement.iterate(...parameters.map(bindable)) as unknown as Iterable<unknown[]>) {
        yield rowOf(values);
      }
    },
  };
}

function bindable(value: unknown): SQLInputValue {
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'bigint')
    return value;
  throw new TypeError(`SQLite is handed text, numbers and null only, not ${typeof value}`);
}
