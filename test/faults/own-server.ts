/** A server as a process of its own, in surroundings that a test makes hard for it. */

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '..', '..');

/** For processes of ours: with their TypeScript read once, and not at each of many starts. */
export const env = { ...process.env, NODE_COMPILE_CACHE: join(root, 'node_modules', '.cache', 'compile') };

export interface Answered {
  readonly status: number;
  readonly text: string;
}

export interface OwnServer {
  readonly address: string;
  readonly pid: number;
  /** Undefined where the server was gone before it could answer. */
  ask(method: string, path: string, body?: string): Promise<Answered | undefined>;
  complaints(): string;
  end(signal: 'SIGKILL' | 'SIGINT'): Promise<void>;
}

/** @param inside the command within which it runs, such as one that sets limits */
export async function startServer(home: string, inside: readonly string[] = []): Promise<OwnServer> {
  const [command, ...rest] = [...inside, process.execPath, 'src/main.ts', 'serve', '--home', home, '--port', '0'];
  const server = spawn(command, rest, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let complained = '';
  server.stderr.on('data', (chunk: Buffer) => {
    complained += chunk.toString();
  });
  let said = '';
  for await (const chunk of server.stdout) {
    said += String(chunk);
    const [address] = /http:\/\/127\.0\.0\.1:\d+/.exec(said) ?? [];
    if (address !== undefined) {
      server.stdout.resume();
      return running(server, address, () => complained);
    }
  }
  throw new Error(`the server did not start: ${said}${complained}`);
}

function running(server: ChildProcess, address: string, complaints: () => string): OwnServer {
  return {
    address,
    pid: server.pid ?? 0,
    async ask(method, path, body) {
      const sent = body === undefined ? {} : { headers: { 'content-type': 'application/json' }, body };
      try {
        const answer = await fetch(`${address}/api${path}`, { method, ...sent });
        return { status: answer.status, text: await answer.text() };
      } catch {
        return undefined;
      }
    },
    complaints,
    async end(signal) {
      if (server.exitCode !== null || server.signalCode !== null) return;
      const ended = once(server, 'exit');
      server.kill(signal);
      await ended;
    },
  };
}
