import { sql, type RawBuilder } from 'kysely';
import { anyOf } from '../any-of.ts';
import type { Writing } from '../store.ts';

interface Forgotten {
  readonly id: string;
  readonly name: string;
  /** Ids of everything that goes with them, theirs among them. */
  readonly going: ReadonlySet<string>;
}

/**
 * Takes the words out of commands that name somebody, and leaves that they were carried out. Takes away how facts were
 * before that name them: a command that would need it to be undone is final from now on, and so is one of which nothing
 * is left. What else a command added can still be taken back.
 */
export async function blankCommandsNaming(tx: Writing, forgotten: Forgotten): Promise<void> {
  const isGone = anyOf(tx, 'fact_id', [...forgotten.going]);
  const namesThem = naming('before', forgotten);
  await sql`
    update commands set request = 'null', answer = 'null', said = null, words = ''
    where notebook = ${tx.notebook} and (
      ${naming('request', forgotten)} or ${naming('answer', forgotten)} or ${naming('said', forgotten)}
      or number in (select number from command_facts where notebook = ${tx.notebook} and (${isGone} or ${namesThem}))
    )
  `.execute(tx.db);
  await sql`
    update commands set final = 'forgotten'
    where notebook = ${tx.notebook} and number in (
      select number from command_facts
      where notebook = ${tx.notebook} and change in ('changed', 'removed') and (${isGone} or ${namesThem})
    )
  `.execute(tx.db);
  await sql`delete from command_facts where notebook = ${tx.notebook} and ${isGone}`.execute(tx.db);
  await sql`update command_facts set before = null where notebook = ${tx.notebook} and ${namesThem}`.execute(tx.db);
  await sql`
    update commands set final = 'forgotten'
    where notebook = ${tx.notebook} and said is null and final is null and number not in (
      select number from command_facts where notebook = ${tx.notebook} and change <> 'named'
    )
  `.execute(tx.db);
}

/** By id, in the key of a follow-up or a thread, or by name in words alone. */
function naming(column: string, { id, name }: Forgotten): RawBuilder<unknown> {
  const marks = [`"${id}"`, `/${id}#`, `/${id}/`, `/${id}"`, JSON.stringify(name).slice(1, -1), name];
  const found = [...new Set(marks)].map(
    (mark) => sql`cast(${sql.ref(column)} as text) like ${anywhere(mark)} escape '~'`,
  );
  return sql`(${sql.join(found, sql` or `)})`;
}

function anywhere(text: string): string {
  return `%${text.replaceAll(/[~%_]/g, '~$&')}%`;
}
