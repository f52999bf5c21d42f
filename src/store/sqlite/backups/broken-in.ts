/** What SQLite finds broken in a file, in its words; the file is opened to be read only. */

import { DatabaseSync } from 'node:sqlite';

/** @throws where it is no database at all */
export function brokenIn(file: string): readonly string[] {
  const database = new DatabaseSync(file, { readOnly: true });
  try {
    const broken = database.prepare('pragma integrity_check(10)').all();
    const dangling = database.prepare('pragma foreign_key_check').all();
    return [
      ...broken.map((row) => String(row['integrity_check'])).filter((words) => words !== 'ok'),
      ...dangling.map(({ table, parent }) => `a row of ${String(table)} names one of ${String(parent)} that is gone`),
    ];
  } finally {
    database.close();
  }
}
