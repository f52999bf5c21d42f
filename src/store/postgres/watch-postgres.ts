/** Tells of changes to a PostgreSQL database: each transaction that changes something notifies all who listen. */

import { randomUUID } from 'node:crypto';
import { type Kysely, sql } from 'kysely';
import pg from 'pg';
import type { Database } from '../database.ts';
import type { Watching } from '../store.ts';
import { watchers } from '../watchers.ts';

const channel = 'sundown_changes';
const againAfterMs = 1_000;

export interface PostgresWatch {
  watch(notebook: string, onChange: () => void): Promise<Watching>;
  /** Within the transaction, so that nobody hears of what is not committed. Answers whether it changes anything. */
  announce(connection: Kysely<Database>, notebook: string): Promise<boolean>;
  tellOwn(notebook: string): void;
  close(): Promise<void>;
}

export function watchPostgres(url: string): PostgresWatch {
  const all = watchers();
  // Our own commits are told at once, so that their echo is left out.
  const own = randomUUID();
  let listening: Promise<pg.Client> | undefined;
  let again: NodeJS.Timeout | undefined;

  const heard = ({ payload = '' }: pg.Notification): void => {
    if (!payload.startsWith(own)) all.tell(payload.slice(own.length));
  };

  /** What was said while nobody listened is lost, so that everybody is told afterwards. */
  const listenAgain = (): void => {
    listening = undefined;
    if (all.isEmpty) return;
    again = setTimeout(() => {
      listening = listen();
      listening.then(() => all.tell(), listenAgain);
    }, againAfterMs).unref();
  };

  const listen = async (): Promise<pg.Client> => {
    const client = new pg.Client({ connectionString: url });
    client.on('notification', heard);
    await client.connect();
    client.once('error', listenAgain);
    await client.query(`listen ${channel}`);
    return client;
  };

  const rest = async (): Promise<void> => {
    clearTimeout(again);
    const client = await listening?.catch(() => undefined);
    listening = undefined;
    client?.removeAllListeners('error').on('error', () => undefined);
    await client?.end().catch(() => undefined);
  };

  return {
    async watch(notebook, onChange) {
      all.add(notebook, onChange);
      listening ??= listen();
      try {
        await listening;
      } catch (fault) {
        listening = undefined;
        all.remove(notebook, onChange);
        throw fault;
      }
      return {
        async catchUp() {
          // What was notified before comes ahead of the answer. Where there is none, everybody is told afterwards.
          await (await listening)?.query('select 1').catch(() => undefined);
        },
        async stop() {
          all.remove(notebook, onChange);
          if (all.isEmpty) await rest();
        },
      };
    },
    async announce(connection, notebook) {
      const { rows } = await sql`
        select pg_notify(${channel}, ${own + notebook}) where pg_current_xact_id_if_assigned() is not null
      `.execute(connection);
      return rows.length > 0;
    },
    tellOwn: (notebook) => all.tell(notebook),
    close: rest,
  };
}
