/** Whether a transaction may write to the file that was opened: it still is the one that lies there, and does not stand still. */

import { statSync } from 'node:fs';
import { StoreFault } from '../store-fault.ts';
import { standsStill, standstillOver } from './backups/standstill.ts';

/** A backup is being put in the place of everything. What was to be written now is written into that. */
class Wait extends Error {}

export interface OwnTurn {
  /** To be asked once the lock for writing is held. */
  require(): void;
  /** Does the work, again from its beginning where it had to wait. */
  take<Answer>(work: () => Promise<Answer>): Promise<Answer>;
}

export function ownTurn(file: string): OwnTurn {
  const opened = inodeOf(file);
  return {
    require() {
      // A database in memory lies nowhere.
      if (opened === undefined) return;
      if (inodeOf(file) !== opened) throw new StoreFault('notebook-replaced', new Error(`${file} is another file now`));
      if (standsStill(file)) throw new Wait();
    },
    async take(work) {
      for (;;) {
        try {
          return await work();
        } catch (fault) {
          if (!(fault instanceof Wait)) throw fault;
          await standstillOver(file);
        }
      }
    },
  };
}

function inodeOf(file: string): bigint | undefined {
  return statSync(file, { bigint: true, throwIfNoEntry: false })?.ino;
}
