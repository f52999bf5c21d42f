import assert from 'node:assert/strict';
import { request } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { openHome } from '../cli/open-home.ts';
import { openDoor } from './open-door.ts';
import type { OpenDoor } from './open-door.ts';

const surroundings = { environment: {}, now: () => Date.UTC(2026, 2, 10, 20), systemTimeZone: 'America/Chicago' };

let door: OpenDoor;

before(async () => {
  door = await opened();
});
after(() => door.close());

async function opened(): Promise<OpenDoor> {
  return openDoor(async (folder) => {
    const home = await openHome({ home: folder }, surroundings);
    return { world: () => home.world('http'), close: () => home.close() };
  });
}

interface Heard {
  readonly status: number;
  readonly text: () => string;
  /** Resolves once this has been said. */
  readonly until: (said: string) => Promise<void>;
  readonly ended: Promise<unknown>;
  /** Nothing of it was cut off. */
  readonly isWhole: () => boolean;
  readonly close: () => void;
}

async function listen(to: OpenDoor, headers: Readonly<Record<string, string>> = {}): Promise<Heard> {
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port: to.port, path: '/api/events', headers, agent: false }, resolve);
    asked.on('error', reject);
    asked.end();
  });
  let text = '';
  response.setEncoding('utf8').on('data', (chunk: string) => {
    text += chunk;
    response.emit('said');
  });
  response.on('error', () => undefined);
  return {
    status: response.statusCode ?? 0,
    text: () => text,
    async until(said) {
      while (!text.includes(said)) await new Promise((resolve) => response.once('said', resolve));
    },
    ended: new Promise((resolve) => response.once('close', resolve)),
    isWhole: () => response.complete,
    close: () => response.destroy(),
  };
}

const ids = (text: string): readonly (string | undefined)[] => [...text.matchAll(/^id: (.*)$/gm)].map(([, id]) => id);

async function add(to: OpenDoor, name: string): Promise<string | undefined> {
  const body = JSON.stringify({ commandId: `add-${name}`, name });
  const added = await to.ask('/api/people', { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  assert.equal(added.status, 201);
  return String(added.headers['sundown-revision']);
}

describe('the events of the HTTP door', () => {
  it('tell every listener of a change, with the revision that the command was answered with', async () => {
    const [one, other] = [await listen(door), await listen(door)];
    assert.equal(one.status, 200);
    await Promise.all([one.until('event: hello'), other.until('event: hello')]);
    const revision = await add(door, 'Ana');
    await Promise.all([one.until('event: changed'), other.until('event: changed')]);
    assert.equal(ids(one.text()).at(-1), revision);
    assert.equal(ids(other.text()).at(-1), revision);
    one.close();
    other.close();
  });

  it('tell at once whoever comes back and missed something, and not whoever missed nothing', async () => {
    const keeping = await listen(door);
    await keeping.until('event: hello');
    const missed = String(ids(keeping.text()).at(-1));
    const revision = String(await add(door, 'Bo'));
    await keeping.until('event: changed');
    const late = await listen(door, { 'last-event-id': missed });
    await late.until('event: changed');
    const inTime = await listen(door, { 'last-event-id': revision });
    await inTime.until('event: hello');
    await add(door, 'Cy');
    await inTime.until('event: changed');
    assert.equal(ids(inTime.text()).length, 2);
    for (const heard of [keeping, late, inTime]) heard.close();
  });

  it('name the notebook, as every answer does, and a request that means another is refused', async () => {
    const heard = await listen(door);
    await heard.until('\n\n');
    const answer = await door.ask('/api/today');
    const notebook = String(answer.headers['sundown-notebook']);
    assert.match(heard.text(), new RegExp(`"notebook":"${notebook}"`));
    assert.equal((await door.ask('/api/today', { headers: { 'sundown-notebook': notebook } })).status, 200);
    const other = await door.ask('/api/today', { headers: { 'sundown-notebook': 'another' } });
    assert.deepEqual(
      [other.status, (JSON.parse(other.bytes.toString()) as { code: string }).code],
      [409, 'other-notebook'],
    );
    heard.close();
  });

  it('are for callers on this computer only, as every route is', async () => {
    const foreign = await door.ask('/api/events', { headers: { 'sec-fetch-site': 'cross-site' } });
    assert.equal(foreign.status, 403);
    assert.equal((await door.ask('/api/events', { method: 'HEAD' })).status, 200);
    assert.equal((await door.ask('/api/events', { method: 'POST' })).status, 404);
  });

  it('are had by 32 at most, so that a forgetful program does not wear the server out', async () => {
    const own = await opened();
    const all = [];
    for (let count = 0; count < 32; count += 1) all.push(await listen(own));
    await Promise.all(all.map(({ until }) => until('event: hello')));
    const refused = await own.ask('/api/events');
    assert.equal(refused.status, 503);
    all[0]?.close();
    await all[0]?.ended;
    let again = await listen(own);
    while (again.status === 503) again = await listen(own);
    assert.equal(again.status, 200);
    await own.close();
  });

  it('end when the server stops, which does not wait for them', async () => {
    const own = await opened();
    const heard = await listen(own);
    await heard.until('event: hello');
    await own.close();
    await heard.ended;
    assert.ok(heard.isWhole(), 'it was ended, and not cut off after the patience for answers');
  });
});
