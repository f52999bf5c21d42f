/** What a backup holds, read from it without changing a byte. */

import { DatabaseSync } from 'node:sqlite';
import { statSync } from 'node:fs';

export interface BackupFacts {
  readonly bytes: number;
  readonly people: number;
  readonly touches: number;
  /** The last thing that was said before it was made; undefined where nothing had been. */
  readonly lastCommand: string | undefined;
}

const known = new Map<string, BackupFacts>();

/** A backup never changes, so each is read once. */
export function backupFacts(file: string, notebook: string): BackupFacts {
  const { size, mtimeMs } = statSync(file);
  const key = `${file} ${size} ${mtimeMs}`;
  const facts = known.get(key) ?? { bytes: size, ...factsIn(file, notebook) };
  known.set(key, facts);
  return facts;
}

function factsIn(file: string, notebook: string): Omit<BackupFacts, 'bytes'> {
  const database = new DatabaseSync(file, { readOnly: true });
  try {
    const one = (text: string): unknown => Object.values(database.prepare(text).get(notebook) ?? {})[0];
    return {
      people: Number(one('select count(*) from people where notebook = ?')),
      touches: Number(one('select count(*) from touches where notebook = ?')),
      lastCommand: lastCommandIn(one),
    };
  } finally {
    database.close();
  }
}

/** The oldest databases did not number them. */
function lastCommandIn(one: (text: string) => unknown): string | undefined {
  const isNumbered = one("select count(*) from pragma_table_info('commands') where name = 'number' and ? <> ''") === 1;
  const order = isNumbered ? 'number' : 'at';
  const id = one(`select id from commands where notebook = ? order by ${order} desc limit 1`);
  return typeof id === 'string' ? id : undefined;
}
