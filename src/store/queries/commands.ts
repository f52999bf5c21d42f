/** Commands that have been carried out: sent again they are answered again, told in the history, and taken back. */

import { sql } from 'kysely';
import type { Reading, Writing } from '../store.ts';

/** Why a command can never be undone: it is older than the history, or it named somebody who was forgotten. */
export type Final = 'earlier' | 'forgotten';

export interface Command {
  readonly id: string;
  readonly sentence: string;
  /** UTC text. */
  readonly at: string;
  readonly door: string;
  /** The command that it takes back. */
  readonly undoes: string | null;
  /** Null for one that can be undone. */
  readonly final: Final | null;
  /** What it did, in words; null where these named somebody who was forgotten. */
  readonly said: string | null;
  /** The same, folded for search. */
  readonly words: string;
  /** JSON text, both. */
  readonly request: string;
  readonly answer: string;
}

export interface KnownCommand extends Command {
  /** Counts the commands of the notebook, from 1. */
  readonly number: number;
  readonly undone_by: string | null;
}

export async function commandOf(tx: Reading, id: string): Promise<KnownCommand | undefined> {
  const { rows } = await sql<KnownCommand>`
    select id, number, sentence, at, door, undoes, undone_by, final, said, words, request, answer from commands
    where notebook = ${tx.notebook} and id = ${id}
  `.execute(tx.db);
  return rows[0];
}

/** @returns its number */
export async function rememberCommand(tx: Writing, command: Command): Promise<number> {
  const { id, sentence, at, door, undoes, final, said, words, request, answer } = command;
  const { rows } = await sql<{ readonly number: number }>`
    insert into commands (notebook, id, number, sentence, at, door, undoes, final, said, words, request, answer)
    values (
      ${tx.notebook}, ${id}, (select coalesce(max(number), 0) + 1 from commands where notebook = ${tx.notebook}),
      ${sentence}, ${at}, ${door}, ${undoes}, ${final}, ${said}, ${words}, ${request}, ${answer}
    )
    returning number
  `.execute(tx.db);
  return rows[0]?.number ?? 0;
}

/** That a command is undone by another, or (null) in force again. */
export async function markUndone(tx: Writing, id: string, by: string | null): Promise<void> {
  await sql`update commands set undone_by = ${by} where notebook = ${tx.notebook} and id = ${id}`.execute(tx.db);
}

/** What the latest commands of one sentence asked that were not taken back, the last first, as JSON text. */
export async function requestsOf(tx: Reading, sentence: string, most: number): Promise<readonly string[]> {
  const { rows } = await sql<{ readonly request: string }>`
    select request from commands where notebook = ${tx.notebook} and sentence = ${sentence} and undone_by is null
    order by number desc limit ${most}
  `.execute(tx.db);
  return rows.map(({ request }) => request);
}
