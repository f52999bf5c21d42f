/**
 * Databases as released versions left them: `test/vectors/schemas/NNNN.sql` is one that had its migrations up to NNNN,
 * `NNNN.json` what was exported from it then. Both are written by the code of that version; `scripts/dump-database.mjs`
 * spells the first.
 */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Migration, migrationsFor } from '../../src/store/migrations/migration.ts';

const folder = join(import.meta.dirname, '..', 'vectors', 'schemas');

export interface OldSchema {
  /** Of its last migration. */
  readonly name: string;
  readonly applied: number;
  /** The version released last before or with it, and what it had had. */
  readonly released: string;
  readonly before: readonly Migration[];
  /** What has come since. */
  readonly since: readonly Migration[];
  readonly exported: string;
}

const numbers = readdirSync(folder)
  .filter((name) => name.endsWith('.sql'))
  .map((name) => name.slice(0, 4))
  .toSorted();

/** One for each migration from the first release on, oldest first. */
export function oldSchemas(dialect: 'sqlite' | 'postgres'): readonly OldSchema[] {
  const migrations = migrationsFor(dialect);
  return migrations.flatMap(({ name }, index) => {
    const number = numbers.findLast((one) => one <= name.slice(0, 4));
    if (number === undefined) return [];
    const released = migrations.findIndex((one) => one.name.startsWith(number)) + 1;
    return {
      name,
      applied: index + 1,
      released: readFileSync(join(folder, `${number}.sql`), 'utf8'),
      before: migrations.slice(0, released),
      since: migrations.slice(released, index + 1),
      exported: readFileSync(join(folder, `${number}.json`), 'utf8'),
    };
  });
}

/** The rows alone, for a database that spells its tables otherwise, numbers none of them and plans by itself. */
export function rowsIn(released: string): readonly string[] {
  return released
    .split(/;\n/)
    .filter((statement) => statement.startsWith('insert into ') && !statement.startsWith('insert into sqlite_stat1 '))
    .map((statement) => statement.replace(/^(insert into search_\w+) \(row, (.*?) values \(\d+, /, '$1 ($2 values ('));
}
