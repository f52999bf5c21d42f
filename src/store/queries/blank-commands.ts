import { sql } from 'kysely';
import { anyOf } from '../any-of.ts';
import type { Writing } from '../store.ts';

interface Forgotten {
  readonly id: string;
  readonly name: string;
  /** Ids of everything that goes with them, theirs among them. */
  readonly going: ReadonlySet<string>;
}

/**
 * Takes the words out of commands that name somebody, and how facts were before that name them; leaves that they were
 * carried out. An answer may name them by id, in the key of a follow-up, or in its words alone.
 */
export async function blankCommandsNaming(tx: Writing, { id, name, going }: Forgotten): Promise<void> {
  const [idText, keyEnd, nameText] = [`"${id}"`, `/${id}#`, JSON.stringify(name).slice(1, -1)].map(anywhere);
  const gone = [...going];
  await sql`
    update commands set request = 'null', answer = 'null', said = null, words = '', final = 'forgotten'
    where notebook = ${tx.notebook} and (
      cast(request as text) like ${idText} escape '~' or cast(answer as text) like ${idText} escape '~'
      or cast(answer as text) like ${keyEnd} escape '~' or cast(answer as text) like ${nameText} escape '~'
      or said like ${anywhere(name)} escape '~'
      or number in (
        select number from command_facts
        where notebook = ${tx.notebook} and (
          ${anyOf(tx, 'fact_id', gone)}
          or cast(before as text) like ${idText} escape '~' or cast(before as text) like ${nameText} escape '~'
        )
      )
    )
  `.execute(tx.db);
  const blanked = sql`select number from commands where notebook = ${tx.notebook} and final = 'forgotten'`;
  await sql`
    delete from command_facts
    where notebook = ${tx.notebook} and ${anyOf(tx, 'fact_id', gone)}
  `.execute(tx.db);
  await sql`
    update command_facts set before = null
    where notebook = ${tx.notebook} and before is not null and number in (${blanked})
  `.execute(tx.db);
}

function anywhere(text: string): string {
  return `%${text.replaceAll(/[~%_]/g, '~$&')}%`;
}
