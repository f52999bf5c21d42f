import type { Reading } from '../store.ts';

/** Whether a command of this name was ever carried out. */
export async function wasSaid({ db, notebook }: Reading, sentence: string): Promise<boolean> {
  const command = await db
    .selectFrom('commands')
    .select('id')
    .where('notebook', '=', notebook)
    .where('sentence', '=', sentence)
    .limit(1)
    .executeTakeFirst();
  return command !== undefined;
}
