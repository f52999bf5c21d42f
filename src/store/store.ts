/** What the rest of Sundown sees of a database: transactions over one notebook at a time. */

import type { Kysely } from 'kysely';
import type { Database } from './database.ts';

export type Dialect = 'sqlite' | 'postgres';

/** One notebook as it stood at one instant; everything read through it agrees. */
export interface Reading {
  readonly db: Kysely<Database>;
  readonly dialect: Dialect;
  readonly notebook: string;
}

/** The same, open for change. Nobody else changes this notebook until it ends. */
export interface Writing extends Reading {
  readonly writing: true;
}

export interface Store {
  readonly dialect: Dialect;
  /**
   * Commits what `work` did, or nothing if it throws. Inside, use only what it is handed:
   * asking the store again from within waits for itself on SQLite.
   */
  transaction<Answer>(notebook: string, work: (tx: Writing) => Promise<Answer>): Promise<Answer>;
  read<Answer>(notebook: string, work: (tx: Reading) => Promise<Answer>): Promise<Answer>;
  close(): Promise<void>;
}
