import { sql } from 'kysely';
import type { Store } from '../store.ts';
import { forbidsOnlyWriting } from '../store-fault.ts';

/**
 * Random, for good, and no other notebook's; made when it is first asked for. Undefined where no such notebook has been
 * begun, and where none can be written.
 */
export async function notebookIdentity(store: Store, notebook: string): Promise<string | undefined> {
  const known = await store.read(notebook, async ({ db }) => identityIn(db, notebook));
  if (known !== undefined) return known;
  const made = store.transaction(notebook, async ({ db }) => {
    await sql`
      insert into notebook_identities (notebook)
      select notebook from notebooks where notebook = ${notebook}
      on conflict do nothing
    `.execute(db);
    return identityIn(db, notebook);
  });
  return made.catch((fault: unknown) => {
    if (forbidsOnlyWriting(fault)) return undefined;
    throw fault;
  });
}

type Asking = Parameters<Parameters<Store['read']>[1]>[0]['db'];

async function identityIn(db: Asking, notebook: string): Promise<string | undefined> {
  const { rows } = await sql<{ identity: string }>`
    select identity from notebook_identities where notebook = ${notebook}
  `.execute(db);
  return rows[0]?.identity;
}
