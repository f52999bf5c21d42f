/** A server that is killed in the middle of its work loses nothing that it acknowledged. */

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, it } from 'node:test';
import { chanceOf } from './chance.ts';
import { kills, pause } from './kills.ts';
import { type Sent, oneTouch } from './one-touch.ts';
import { type OwnServer, startServer } from './own-server.ts';

const home = mkdtempSync(join(tmpdir(), 'sundown-killed-writes-'));
let server: OwnServer | undefined;
after(async () => {
  await server?.end('SIGKILL');
  rmSync(home, { recursive: true, force: true });
});

const writers = 4;

it('has every acknowledged touch after each kill, and takes what was cut off once when it is sent again', async (t) => {
  const { between } = chanceOf(t);
  const acknowledged: Sent[] = [];
  const doubtful: Sent[] = [];
  for (let round = 0; round <= kills.writes; round += 1) {
    server = await startServer(home);
    await sendAgain(server, doubtful.splice(0), acknowledged);
    assert.deepEqual(await touchesIn(server), acknowledged.map(({ id }) => id).toSorted(), `after ${round} kills`);
    const health = await server.ask('POST', '/health', '{}');
    assert.match(health?.text ?? '', /"healthy":true/, 'what is kept for speed still follows from the facts');
    if (round === kills.writes) break;
    const writing = Array.from({ length: writers }, () => write(server, { acknowledged, doubtful }));
    await pause(between(20, 300));
    await server.end('SIGKILL');
    await Promise.all(writing);
  }
  assert.ok(acknowledged.length > kills.writes, `only ${acknowledged.length} got through: nothing was tested`);
});

/** Sends touches one after the other until the server is gone. */
async function write(
  to: OwnServer | undefined,
  { acknowledged, doubtful }: Record<'acknowledged' | 'doubtful', Sent[]>,
): Promise<void> {
  for (;;) {
    const sent = oneTouch();
    const answer = await to?.ask('POST', '/touches', sent.body);
    if (answer === undefined) {
      doubtful.push(sent);
      return;
    }
    assert.equal(answer.status, 201);
    acknowledged.push(sent);
  }
}

async function sendAgain(to: OwnServer, cutOff: readonly Sent[], acknowledged: Sent[]): Promise<void> {
  for (const sent of cutOff) {
    const answer = await to.ask('POST', '/touches', sent.body);
    assert.equal(answer?.status, 201, 'a command that was cut off is answered when it is sent again');
    acknowledged.push(sent);
  }
}

async function touchesIn(from: OwnServer): Promise<readonly string[]> {
  const answer = await from.ask('GET', '/notebook');
  return (JSON.parse(answer?.text ?? '') as { touches: { id: string }[] }).touches.map(({ id }) => id).toSorted();
}
