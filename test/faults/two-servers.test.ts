/** Two servers on one file take turns: no change is lost, and both know of each. */

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { openStore } from '../../src/store/open-store.ts';
import { StoreFault } from '../../src/store/store-fault.ts';
import { oneTouch } from './one-touch.ts';
import { type OwnServer, startServer } from './own-server.ts';

const home = mkdtempSync(join(tmpdir(), 'sundown-two-'));
const file = join(home, 'notebook.sqlite');
let servers: readonly [OwnServer, OwnServer];

before(async () => {
  servers = [await startServer(home), await startServer(home)];
});

after(async () => {
  for (const server of servers) await server.end('SIGKILL');
  rmSync(home, { recursive: true, force: true });
});

describe('two servers on one notebook', () => {
  it('lose none of what both are told of one person at the same time', async () => {
    const { id, body } = oneTouch();
    assert.equal((await servers[0].ask('POST', '/touches', body))?.status, 201);
    const tags = Array.from({ length: 12 }, (_, n) => `tag-${n}`);
    const stale = await Promise.all(tags.map(async (tag, n) => addTag(servers[n % 2 === 0 ? 0 : 1], `p-${id}`, tag)));
    assert.ok(
      stale.some((times) => times > 0),
      'they got in each other’s way, or nothing was tested',
    );
    const { tags: kept } = await personOf(servers[1], `p-${id}`);
    assert.deepEqual(kept.toSorted(), tags.toSorted());
  });

  it('tell their pages of what was said to the other', async () => {
    const [heard, other] = await Promise.all(servers.map(async (server) => listening(server)));
    assert.ok(heard && other);
    await servers[0].ask('POST', '/touches', oneTouch().body);
    await Promise.all([heard.untilChanged(), other.untilChanged()]);
    await servers[1].ask('POST', '/touches', oneTouch().body);
    await Promise.all([heard.untilChanged(), other.untilChanged()]);
    await Promise.all([heard.end(), other.end()]);
  });

  it('wait their turn while another program writes for some seconds', async () => {
    const database = new DatabaseSync(file);
    database.exec('begin immediate');
    const answers = Promise.all(servers.map(async (server) => server.ask('POST', '/touches', oneTouch().body)));
    await new Promise((resolve) => {
      setTimeout(resolve, 1_000);
    });
    const shown = await Promise.all(servers.map(async (server) => server.ask('GET', '/today')));
    database.exec('rollback');
    database.close();
    assert.deepEqual(
      shown.map((answer) => answer?.status),
      [200, 200],
      'who only looks is answered meanwhile',
    );
    assert.deepEqual(
      (await answers).map((answer) => answer?.status),
      [201, 201],
    );
  });

  it('say who is in the way where the other does not end', async () => {
    const database = new DatabaseSync(file);
    const store = await openStore({ kind: 'sqlite', file });
    database.exec('begin immediate');
    const waiting = store.transaction('mine', async () => undefined, 200);
    await assert.rejects(waiting, (fault) => fault instanceof StoreFault && fault.kind === 'notebook-busy');
    await store.close();
    database.close();
  });
});

interface Person {
  readonly version: number;
  readonly tags: readonly string[];
}

async function personOf(server: OwnServer, id: string): Promise<Person> {
  const answer = await server.ask('GET', `/people/${id}`);
  const { person } = JSON.parse(answer?.text ?? '') as { person: { version: number; tags?: string[] } };
  return { version: person.version, tags: person.tags ?? [] };
}

/** Reads, adds and writes until nobody was quicker. Answers how often somebody was. */
async function addTag(server: OwnServer, id: string, tag: string): Promise<number> {
  for (let stale = 0; ; stale += 1) {
    const { version, tags } = await personOf(server, id);
    const body = JSON.stringify({ commandId: `c-${tag}-${version}`, version, changes: { tags: [...tags, tag] } });
    const answer = await server.ask('PATCH', `/people/${id}`, body);
    if (answer?.status === 200) return stale;
    assert.match(answer?.text ?? '', /"code":"stale-version"/);
  }
}

interface Listening {
  untilChanged(): Promise<void>;
  end(): Promise<void>;
}

async function listening({ address }: OwnServer): Promise<Listening> {
  const answer = await fetch(`${address}/api/events`);
  const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader();
  assert.ok(reader);
  let said = '';
  const until = async (word: string): Promise<void> => {
    for (;;) {
      const at = said.indexOf(word);
      if (at !== -1) {
        said = said.slice(at + word.length);
        return;
      }
      const { value, done } = await reader.read();
      assert.ok(!done, 'the stream has ended');
      said += value;
    }
  };
  await until('event: hello');
  return { untilChanged: async () => until('event: changed'), end: async () => reader.cancel() };
}
