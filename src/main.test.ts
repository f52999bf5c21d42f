import { afterEach, describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const bin = join(import.meta.dirname, '..', 'bin', 'sundown.mjs');

interface Serving {
  readonly child: ChildProcess;
  readonly address: string;
  readonly said: () => string;
  /** The exit code. */
  readonly ended: Promise<number | null>;
}

const cleanUps: (() => void)[] = [];
afterEach(() => {
  for (const cleanUp of cleanUps.splice(0)) cleanUp();
});

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'sundown-serve-'));
  cleanUps.push(() => rmSync(made, { recursive: true, force: true }));
  return made;
}

/** Starts the server as an owner does, and waits until it says where it is open. */
async function serve(args: readonly string[], temporary: string): Promise<Serving> {
  const environment = { TZ: 'America/Chicago', TMPDIR: temporary };
  const child = spawn(process.execPath, [bin, 'serve', ...args], {
    env: environment,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  cleanUps.push(() => child.kill('SIGKILL'));
  let said = '';
  const ended = new Promise<number | null>((resolve) => {
    child.on('close', resolve);
  });
  const address = new Promise<string>((resolve, reject) => {
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      const found = /open at (\S+)/.exec(said)?.[1];
      if (found !== undefined && said.includes('Ctrl-C')) resolve(found);
    });
    child.on('close', () => reject(new Error(`It ended before it was open: ${said}`)));
  });
  return { child, address: await address, said: () => said, ended };
}

describe('sundown serve', () => {
  it('says where it is open and what is owed, answers there, and stops cleanly when told to', async () => {
    const home = folder();
    const { child, address, said, ended } = await serve(['--home', join(home, 'new'), '--port', '0'], home);
    assert.match(address, /^http:\/\/127\.0\.0\.1:\d+\/$/);
    assert.match(said(), /sundown \d\d:\d\d · 0 overdue, 0 today, 0 coming up/);
    const today = await fetch(`${address}api/today`);
    assert.equal(today.status, 200);
    child.kill('SIGINT');
    child.kill('SIGINT');
    assert.equal(await ended, 0);
    assert.match(said(), /Stopping\.\n$/);
    await assert.rejects(fetch(`${address}api/today`));
    assert.deepEqual(readdirSync(join(home, 'new')), ['notebook.sqlite']);
  });

  it('takes the next port where one is taken, and says so', async () => {
    const home = folder();
    const other = createServer().listen(0, '127.0.0.1');
    cleanUps.push(() => other.close());
    await new Promise((resolve) => other.once('listening', resolve));
    const { port } = other.address() as AddressInfo;
    const { address, said } = await serve(['--home', home, '--port', String(port)], home);
    assert.ok(Number(new URL(address).port) > port);
    assert.match(said(), new RegExp(`^Port ${port} is taken\\.`));
  });

  it('says with --json where it is open, so that a program can start it', async () => {
    const home = folder();
    const child = spawn(process.execPath, [bin, 'serve', '--home', home, '--port', '0', '--json']);
    cleanUps.push(() => child.kill('SIGKILL'));
    let said = '';
    for await (const text of child.stdout.setEncoding('utf8')) {
      said += text;
      if (said.endsWith('}\n')) break;
    }
    const { address, today } = JSON.parse(said);
    assert.equal(new URL(address).hostname, '127.0.0.1');
    assert.deepEqual(today.counts, { overdue: 0, today: 0, comingUp: 0 });
  });

  it('opens a sample to look around in, and leaves nothing of it behind', async () => {
    const temporary = folder();
    const { child, address, ended } = await serve(['--sample', '--port', '0'], temporary);
    const people = (await (await fetch(`${address}api/people`)).json()) as { total: number };
    assert.ok(people.total >= 50);
    assert.ok(readdirSync(temporary).some((name) => name.startsWith('sundown-sample-')));
    child.kill('SIGTERM');
    child.kill('SIGINT');
    assert.equal(await ended, 0);
    assert.ok(existsSync(temporary));
    assert.deepEqual(readdirSync(temporary), []);
  });
});
