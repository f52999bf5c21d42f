import { sql } from 'kysely';
import type { Writing } from '../store.ts';

/** Takes the words out of commands that name somebody or something, and leaves that they were carried out. */
export async function blankCommandsNaming(tx: Writing, id: string): Promise<void> {
  const spelled = `%"${id.replaceAll('_', '!_')}"%`;
  await sql`
    update commands set request = 'null', answer = 'null'
    where notebook = ${tx.notebook}
      and (cast(request as text) like ${spelled} escape '!' or cast(answer as text) like ${spelled} escape '!')
  `.execute(tx.db);
}
