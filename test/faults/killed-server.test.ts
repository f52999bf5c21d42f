/** A server that is killed in the middle of its work loses nothing that it acknowledged. */

import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { randomInt, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, it } from 'node:test';

const root = join(import.meta.dirname, '..', '..');
const home = mkdtempSync(join(tmpdir(), 'sundown-killed-'));
after(() => rmSync(home, { recursive: true, force: true }));

const kills = 6;
const writers = 4;

interface Sent {
  readonly id: string;
  readonly body: string;
}

it('has every acknowledged touch after each kill, and takes what was cut off once when it is sent again', async () => {
  const acknowledged: Sent[] = [];
  const doubtful: Sent[] = [];
  for (let round = 0; round < kills; round += 1) {
    const server = await startServer();
    await sendAgain(server.address, doubtful.splice(0), acknowledged);
    const writing = Array.from({ length: writers }, () => write(server.address, { acknowledged, doubtful }));
    await pause(randomInt(50, 400));
    await kill(server.process);
    await Promise.all(writing);
  }
  const server = await startServer();
  await sendAgain(server.address, doubtful.splice(0), acknowledged);
  const file = await (await fetch(`${server.address}/api/notebook`)).text();
  await kill(server.process);
  const kept = (JSON.parse(file) as { touches: { id: string }[] }).touches.map(({ id }) => id);
  assert.ok(acknowledged.length > kills, `only ${acknowledged.length} writes got through: nothing was tested`);
  assert.deepEqual(kept.toSorted(), acknowledged.map(({ id }) => id).toSorted());
  const doctor = spawn(process.execPath, ['src/main.ts', 'doctor', '--home', home], { cwd: root, stdio: 'ignore' });
  assert.deepEqual(await once(doctor, 'exit'), [0, null], 'what is kept for speed still follows from the facts');
});

/** Sends touches one after the other until the server is gone. */
async function write(
  address: string,
  { acknowledged, doubtful }: Record<'acknowledged' | 'doubtful', Sent[]>,
): Promise<void> {
  for (;;) {
    const sent = touch();
    const answered = await post(address, sent);
    if (!answered) {
      doubtful.push(sent);
      return;
    }
    acknowledged.push(sent);
  }
}

async function sendAgain(address: string, cutOff: readonly Sent[], acknowledged: Sent[]): Promise<void> {
  for (const sent of cutOff) {
    assert.ok(await post(address, sent), 'a command that was cut off is answered when it is sent again');
    acknowledged.push(sent);
  }
}

function touch(): Sent {
  const id = randomUUID();
  const person = `p-${id}`;
  const body = JSON.stringify({
    commandId: `c-${id}`,
    id,
    at: '2026-03-05T15:00:00-06:00',
    people: [person],
    newPeople: [{ id: person, name: 'Ana Ruiz' }],
    channel: 'in-person',
    direction: 'both',
    occasion: 'event',
  });
  return { id, body };
}

/** Whether the server said that it has it; false where it was gone before it could. */
async function post(address: string, { body }: Sent): Promise<boolean> {
  let answer: Response;
  try {
    answer = await fetch(`${address}/api/touches`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    await answer.text();
  } catch {
    return false;
  }
  assert.equal(answer.status, 201);
  return true;
}

async function startServer(): Promise<{ readonly process: ChildProcess; readonly address: string }> {
  const server = spawn(process.execPath, ['src/main.ts', 'serve', '--home', home, '--port', '0'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  for await (const chunk of server.stdout) {
    said += String(chunk);
    const [address] = /http:\/\/127\.0\.0\.1:\d+/.exec(said) ?? [];
    if (address !== undefined) {
      server.stdout.resume();
      return { process: server, address };
    }
  }
  throw new Error(`the server did not start: ${said}`);
}

async function kill(server: ChildProcess): Promise<void> {
  const ended = once(server, 'exit');
  server.kill('SIGKILL');
  await ended;
}

function pause(forMs: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, forMs);
  });
}
