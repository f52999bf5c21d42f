import { sql } from 'kysely';
import type { Writing } from '../store.ts';

/**
 * Takes the words out of commands that name somebody, and leaves that they were carried out. An answer may name
 * them by id, in the key of a follow-up, or in its words alone.
 */
export async function blankCommandsNaming(
  tx: Writing,
  { id, name }: { readonly id: string; readonly name: string },
): Promise<void> {
  const [idText, keyEnd, nameText] = [`"${id}"`, `/${id}#`, JSON.stringify(name).slice(1, -1)].map(anywhere);
  await sql`
    update commands set request = 'null', answer = 'null'
    where notebook = ${tx.notebook} and (
      cast(request as text) like ${idText} escape '~' or cast(answer as text) like ${idText} escape '~'
      or cast(answer as text) like ${keyEnd} escape '~' or cast(answer as text) like ${nameText} escape '~'
    )
  `.execute(tx.db);
}

function anywhere(text: string): string {
  return `%${text.replaceAll(/[~%_]/g, '~$&')}%`;
}
