/** Commands that have been carried out, so that one which is sent again is answered again and changes nothing. */

import type { Reading, Writing } from '../store.ts';

export interface Command {
  readonly id: string;
  readonly sentence: string;
  /** UTC text. */
  readonly at: string;
  readonly door: string;
  /** JSON text, both. */
  readonly request: string;
  readonly answer: string;
}

export async function commandOf(tx: Reading, id: string): Promise<Command | undefined> {
  return tx.db
    .selectFrom('commands')
    .select(['id', 'sentence', 'at', 'door', 'request', 'answer'])
    .where('notebook', '=', tx.notebook)
    .where('id', '=', id)
    .executeTakeFirst();
}

export async function rememberCommand(tx: Writing, command: Command): Promise<void> {
  await tx.db
    .insertInto('commands')
    .values({ notebook: tx.notebook, ...command })
    .execute();
}
