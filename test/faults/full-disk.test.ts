/** A disk without room refuses what is new, and loses nothing of what was told. */

import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { type Sent, oneTouch } from './one-touch.ts';
import { type OwnServer, startServer } from './own-server.ts';
import { smallPlaces } from './small-places.ts';

const mostTouches = 400;
const cards = Array.from({ length: 2_000 }, (_, n) => `BEGIN:VCARD\nVERSION:3.0\nFN:Person ${n}\nEND:VCARD\n`);
const contacts = JSON.stringify({ commandId: 'contacts', fileName: 'contacts.vcf', content: cards.join('') });
const long = 'She told at length how the harbor is run. '.repeat(400);

for (const [name, place] of Object.entries(smallPlaces)) {
  describe(`a server under ${name}`, () => {
    const home = mkdtempSync(join(tmpdir(), 'sundown-full-'));
    const servers: OwnServer[] = [];
    const started = async (inside: readonly string[] = []): Promise<OwnServer> => {
      const server = await startServer(home, inside);
      servers.push(server);
      return server;
    };
    after(async () => {
      for (const server of servers) await server.end('SIGKILL');
      rmSync(home, { recursive: true, force: true });
    });

    it('refuses with a remedy, keeps what it acknowledged, shows it, and goes on when there is room', async () => {
      const server = await started(place.inside(home));
      const { kept, refused, words } = await untilRefused(server);
      assert.match(words, /"code":"disk-full".*Make room/);
      assert.ok(kept.length > 0);
      assert.equal((await server.ask('GET', '/today'))?.status, 200);
      assert.deepEqual(await touchesIn(server), kept.map(({ id }) => id).toSorted(), 'nothing is half there');
      assert.equal((await server.ask('POST', '/touches', refused.body))?.status, 507, 'and stays so');
      assert.match((await server.ask('POST', '/imports', contacts))?.text ?? '', /"code":"disk-full"/);
      assert.deepEqual(await touchesIn(server), kept.map(({ id }) => id).toSorted(), 'and nothing of an import');
      assert.match(await uploaded(server), /"code":"disk-full"/);
      assert.deepEqual(readdirSync(join('/proc', String(server.pid), 'root', home, 'uploads')), [], 'nor of a file');

      place.makeRoom?.(home, server.pid);
      if (place.makeRoom === undefined) await server.end('SIGINT');
      const roomy = place.makeRoom === undefined ? await started() : server;
      assert.equal((await roomy.ask('POST', '/touches', refused.body))?.status, 201);
      assert.deepEqual(await touchesIn(roomy), [...kept, refused].map(({ id }) => id).toSorted());
      const health = await roomy.ask('POST', '/health', '{}');
      assert.match(health?.text ?? '', /"healthy":true/);
      await roomy.end('SIGINT');
    });
  });
}

async function untilRefused(server: OwnServer): Promise<{
  readonly kept: readonly Sent[];
  readonly refused: Sent;
  readonly words: string;
}> {
  const kept: Sent[] = [];
  while (kept.length < mostTouches) {
    const sent = oneTouch(long);
    const answer = await server.ask('POST', '/touches', sent.body);
    if (answer?.status === 507) return { kept, refused: sent, words: answer.text };
    assert.equal(answer?.status, 201, answer?.text ?? 'it is gone');
    kept.push(sent);
  }
  throw new Error(`${mostTouches} long touches found room: nothing was tested`);
}

async function uploaded({ address }: OwnServer): Promise<string> {
  const headers = { 'content-type': 'application/octet-stream' };
  const answer = await fetch(`${address}/api/uploads`, { method: 'POST', headers, body: new Uint8Array(30_000_000) });
  return answer.text();
}

async function touchesIn(server: OwnServer): Promise<readonly string[]> {
  const answer = await server.ask('GET', '/notebook');
  return (JSON.parse(answer?.text ?? '') as { touches: { id: string }[] }).touches.map(({ id }) => id).toSorted();
}
