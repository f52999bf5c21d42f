/** The history of a notebook: its commands, the newest first, and what each changed. */

import { sql, type RawBuilder } from 'kysely';
import { anyOf } from '../any-of.ts';
import { folded } from '../folded.ts';
import type { Reading } from '../store.ts';
import type { KeptChange } from './command-facts.ts';
import type { KnownCommand } from './commands.ts';
import type { PageAsked } from './found-page.ts';

/** A command without what was asked and answered, which may be long. */
export type CommandTold = Omit<KnownCommand, 'request' | 'answer' | 'words'>;

const told = sql`number, id, sentence, at, door, undoes, undone_by, final, said`;

interface HistoryAsked extends PageAsked {
  readonly text?: string;
  readonly person?: string;
  readonly door?: string;
}

export async function historyFound(
  tx: Reading,
  asked: HistoryAsked,
): Promise<{ readonly total: number; readonly items: readonly CommandTold[] }> {
  const conditions = [sql`c.notebook = ${tx.notebook}`, ...conditionsOf(asked)];
  const found = sql`from commands c where ${sql.join(conditions, sql` and `)}`;
  const { rows: counted } = await sql<{ readonly total: number }>`select count(*) as total ${found}`.execute(tx.db);
  const { rows } = await sql<CommandTold>`
    select ${told} ${found} order by c.number desc limit ${asked.limit} offset ${asked.offset}
  `.execute(tx.db);
  return { total: counted[0]?.total ?? 0, items: rows };
}

function conditionsOf({ text = '', person, door }: HistoryAsked): readonly RawBuilder<unknown>[] {
  const words = folded(text).split(' ').filter(Boolean);
  return [
    ...words.map((word) => sql`' ' || c.words like ${`% ${word}%`}`),
    ...(door === undefined ? [] : [sql`c.door = ${door}`]),
    ...(person === undefined
      ? []
      : [
          sql`c.number in (
            select f.number from command_facts f
            where f.notebook = c.notebook and f.kind = 'person' and f.fact_id = ${person}
          )`,
        ]),
  ];
}

/** Of commands by their ids. */
export async function commandsOf(tx: Reading, ids: readonly string[]): Promise<readonly CommandTold[]> {
  if (ids.length === 0) return [];
  const { rows } = await sql<CommandTold>`
    select ${told} from commands where notebook = ${tx.notebook} and ${anyOf(tx, 'id', ids)} order by number
  `.execute(tx.db);
  return rows;
}

/** Of commands by their numbers, the newest first. */
export async function commandsNumbered(tx: Reading, numbers: readonly number[]): Promise<readonly CommandTold[]> {
  if (numbers.length === 0) return [];
  const { rows } = await sql<CommandTold>`
    select ${told} from commands where notebook = ${tx.notebook} and number in (${sql.join(numbers)})
    order by number desc
  `.execute(tx.db);
  return rows;
}

export interface ChangesCounted {
  readonly number: number;
  readonly kind: KeptChange['kind'];
  readonly change: KeptChange['change'];
  readonly count: number;
}

export async function changesCounted(tx: Reading, numbers: readonly number[]): Promise<readonly ChangesCounted[]> {
  if (numbers.length === 0) return [];
  const { rows } = await sql<ChangesCounted>`
    select number, kind, change, count(*) as count from command_facts
    where notebook = ${tx.notebook} and number in (${sql.join(numbers)}) and change <> 'named'
    group by number, kind, change order by number, kind, change
  `.execute(tx.db);
  return rows;
}

/** The people whom commands are about, at most so many for each, with their names. */
export async function peopleOfCommands(
  tx: Reading,
  numbers: readonly number[],
  most: number,
): Promise<readonly { readonly number: number; readonly id: string; readonly name: string }[]> {
  if (numbers.length === 0) return [];
  const { rows } = await sql<{ readonly number: number; readonly id: string; readonly name: string }>`
    select f.number, f.fact_id as id, p.name from commands c
    cross join command_facts f
    cross join people p
    where c.notebook = ${tx.notebook} and c.number in (${sql.join(numbers)})
      and f.notebook = c.notebook and f.number = c.number and f.position in (
        select g.position from command_facts g
        where g.notebook = c.notebook and g.number = c.number and g.kind = 'person' order by g.position limit ${most}
      )
      and p.notebook = c.notebook and p.id = f.fact_id
    order by f.number, f.position
  `.execute(tx.db);
  return rows;
}
