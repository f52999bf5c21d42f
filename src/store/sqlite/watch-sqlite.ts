/** Tells of changes to a SQLite file: our own at once, those of other processes within a quarter of a second. */

import type { DatabaseSync } from 'node:sqlite';
import type { Watching } from '../store.ts';
import { watchers } from '../watchers.ts';

/** Asking costs some microseconds; a person sees the change in the same breath. */
const askEveryMs = 250;

export interface SqliteWatch {
  watch(notebook: string, onChange: () => void): Promise<Watching>;
  /** How many rows this process has changed so far, by which a transaction knows whether it changed any. */
  changedRows(): number;
  tellOwn(notebook: string): void;
  close(): void;
}

export function watchSqlite(database: DatabaseSync): SqliteWatch {
  const all = watchers();
  const changes = database.prepare('select total_changes() as changed');
  // Differs from what it was once another connection has committed; our own commits leave it.
  const version = database.prepare('pragma data_version');
  let seen: unknown;
  let timer: NodeJS.Timeout | undefined;

  /** Nobody waits for this answer: where the disk does not read, whoever asks for more is told. */
  const versionNow = (): unknown => {
    try {
      return version.get()?.['data_version'];
    } catch {
      return undefined;
    }
  };
  const ask = (): void => {
    const now = versionNow();
    if (now === undefined || now === seen) return;
    seen = now;
    all.tell();
  };
  const rest = (): void => {
    clearInterval(timer);
    timer = undefined;
  };

  return {
    async watch(notebook, onChange) {
      all.add(notebook, onChange);
      if (timer === undefined) {
        seen = versionNow();
        timer = setInterval(ask, askEveryMs).unref();
      }
      return {
        async catchUp() {
          ask();
        },
        async stop() {
          all.remove(notebook, onChange);
          if (all.isEmpty) rest();
        },
      };
    },
    changedRows: () => Number(changes.get()?.['changed']),
    tellOwn: (notebook) => all.tell(notebook),
    close: rest,
  };
}
