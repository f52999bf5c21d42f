/** What the rest of Sundown sees of a database: transactions over one notebook at a time. */

import type { Kysely } from 'kysely';
import type { Database } from './database.ts';

export type Dialect = 'sqlite' | 'postgres';

/** One notebook as it stood at one instant; everything read through it agrees. */
export interface Reading {
  readonly db: Kysely<Database>;
  readonly dialect: Dialect;
  readonly notebook: string;
  /** Facts are read without what is large and says nothing to those who only reckon with them. */
  readonly withoutPictures?: true;
}

/** The same, open for change. Nobody else changes this notebook until it ends. */
export interface Writing extends Reading {
  readonly writing: true;
}

export interface Watching {
  /** Tells of what others have committed by now before it answers, instead of a little later. */
  catchUp(): Promise<void>;
  stop(): Promise<void>;
}

export interface Store {
  readonly dialect: Dialect;
  /** The file, its folder or its disk may not be written, as was found when it was opened. */
  readonly isReadOnly: boolean;
  /**
   * Commits what `work` did, or nothing if it throws. Inside, use only what it is handed:
   * asking the store again from within waits for itself on SQLite. While somebody else writes, it waits: for `waitMs` if
   * that is given, else for as long as anybody would.
   * @throws {StoreFault}
   */
  transaction<Answer>(notebook: string, work: (tx: Writing) => Promise<Answer>, waitMs?: number): Promise<Answer>;
  read<Answer>(notebook: string, work: (tx: Reading) => Promise<Answer>): Promise<Answer>;
  /** Calls after each commit that changed this notebook, by whichever process; now and then once too often. */
  watch(notebook: string, onChange: () => void): Promise<Watching>;
  close(): Promise<void>;
}

/** To be asked for many people at once: thousands of photos would be read to be thrown away. */
export function withoutPictures(tx: Reading): Reading {
  return { ...tx, withoutPictures: true };
}
