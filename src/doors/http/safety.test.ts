import { after, before, describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { openHome } from '../cli/open-home.ts';
import { openDoor } from './open-door.ts';
import type { Asked, OpenDoor } from './open-door.ts';

let door: OpenDoor;

const surroundings = { environment: {}, now: () => Date.UTC(2026, 2, 10, 20), systemTimeZone: 'America/Chicago' };

before(async () => {
  door = await openDoor(async (folder) => {
    const home = await openHome({ home: folder }, surroundings);
    return { world: () => home.world('http'), close: () => home.close() };
  });
});
after(() => door.close());

async function refused(path: string, asked?: Asked): Promise<readonly [number, string]> {
  const { status, bytes } = await door.ask(path, asked);
  const body = JSON.parse(bytes.toString('utf8')) as { code: string; status: number; message: string };
  assert.equal(body.status, status);
  assert.ok(body.message.length > 10);
  return [status, body.code];
}

const json = { 'content-type': 'application/json' };
const post = (body: string | Uint8Array, headers: Readonly<Record<string, string>> = json): Asked => ({
  method: 'POST',
  headers,
  body,
});

describe('who may call', () => {
  it('is nobody who came by another name, so that a site cannot point its own name here (DNS rebinding)', async () => {
    for (const host of [
      'evil.example',
      `evil.example:${door.port}`,
      '127.0.0.1',
      `127.0.0.1:${door.port + 1}`,
      `localhost.evil.example:${door.port}`,
      `0.0.0.0:${door.port}`,
    ]) {
      assert.deepEqual(await refused('/api/today', { headers: { host } }), [421, 'foreign-host'], host);
      assert.deepEqual(await refused('/', { headers: { host } }), [421, 'foreign-host'], host);
    }
    for (const host of [`127.0.0.1:${door.port}`, `localhost:${door.port}`, `[::1]:${door.port}`]) {
      assert.equal((await door.ask('/api/today', { headers: { host } })).status, 200, host);
    }
  });

  it('is no page of another site, so that nobody posts into the notebook behind its owner’s back', async () => {
    for (const origin of [
      'https://evil.example',
      'null',
      `http://127.0.0.1:${door.port + 1}`,
      `https://127.0.0.1:${door.port}`,
    ]) {
      assert.deepEqual(
        await refused('/api/people', { ...post('{}'), headers: { ...json, origin } }),
        [403, 'foreign-origin'],
        origin,
      );
      assert.deepEqual(await refused('/api/today', { headers: { origin } }), [403, 'foreign-origin'], origin);
    }
    assert.equal((await door.ask('/api/today', { headers: { origin: `http://localhost:${door.port}` } })).status, 200);
  });

  it('is no picture, script or form of another site either, which browsers tell by Sec-Fetch-Site', async () => {
    for (const site of ['cross-site', 'same-site']) {
      const headers = { 'sec-fetch-site': site, 'sec-fetch-mode': 'no-cors', 'sec-fetch-dest': 'image' };
      assert.deepEqual(await refused('/api/today', { headers }), [403, 'foreign-origin']);
      assert.deepEqual(await refused('/', { headers }), [403, 'foreign-origin']);
      const visit = { 'sec-fetch-site': site, 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' };
      assert.deepEqual(await refused('/api/today', { headers: visit }), [403, 'foreign-origin']);
      assert.deepEqual(await refused('/api/people', { ...post('{}'), headers: { ...json, ...visit } }), [
        403,
        'foreign-origin',
      ]);
      assert.notEqual((await door.ask('/', { headers: visit })).status, 403);
    }
  });

  it('is nobody without a Host at all', async () => {
    const socket = connect(door.port, '127.0.0.1');
    socket.end('GET /api/today HTTP/1.1\r\nConnection: close\r\n\r\n');
    assert.match(await text(socket), /^HTTP\/1\.1 4\d\d /);
  });
});

describe('what may be sent', () => {
  it('is at most 10 MB, whether the length is told before or not', async () => {
    const large = `"${'x'.repeat(10 * 1024 * 1024)}"`;
    assert.deepEqual(await refused('/api/people', post(large)), [413, 'too-large']);
    assert.deepEqual(await refused('/api/people', post(large, { ...json, 'transfer-encoding': 'chunked' })), [
      413,
      'too-large',
    ]);
  });

  it('is JSON that nests no deeper than 64', async () => {
    assert.deepEqual(await refused('/api/people', post(`{"name":${'['.repeat(64)}${']'.repeat(64)}}`)), [
      400,
      'bad-input',
    ]);
  });

  it('is JSON in whole UTF-8', async () => {
    assert.deepEqual(await refused('/api/people', post(Uint8Array.of(0x22, 0xff, 0x22))), [400, 'bad-input']);
    assert.deepEqual(await refused('/api/people', post('{"name": nope}')), [400, 'bad-input']);
  });

  it('says that it is JSON, which no form of another site can', async () => {
    for (const type of [
      'text/plain',
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
      'application/json; charset=latin1',
      'application/jsonp',
    ]) {
      assert.deepEqual(await refused('/api/people', post('{}', { 'content-type': type })), [415, 'not-json'], type);
    }
    assert.deepEqual(await refused('/api/people', post('{}', {})), [415, 'not-json']);
  });

  it('has only dates that the calendar has, told with the path of the one that is not', async () => {
    const touch = { commandId: 'c1', at: '2026-02-30T10:00:00Z', people: ['ana'], channel: 'phone', direction: 'out' };
    const { status, bytes } = await door.ask('/api/touches', post(JSON.stringify(touch)));
    const { code, data } = JSON.parse(bytes.toString());
    assert.deepEqual(
      [status, code, data.problems.map(({ path }: { path: string }) => path)],
      [400, 'bad-input', ['$.at']],
    );
  });

  it('has no field that is not known', async () => {
    const { bytes } = await door.ask(
      '/api/people',
      post(JSON.stringify({ commandId: 'c2', name: 'Ana', __proto__hue: 1 })),
    );
    assert.deepEqual(JSON.parse(bytes.toString()).data.problems, [
      { path: '$.__proto__hue', message: 'is not known here' },
    ]);
  });
});

describe('what is answered', () => {
  it('is JSON for an address of the API that does not exist, and for a method that it does not know', async () => {
    assert.deepEqual(await refused('/api/nothing'), [404, 'no-such-route']);
    assert.deepEqual(await refused('/api'), [404, 'no-such-route']);
    assert.deepEqual(await refused('/api/people', { method: 'PUT' }), [404, 'no-such-route']);
    assert.deepEqual(await refused('/api/people', { method: 'TRACE' }), [404, 'no-such-route']);
  });

  it('is to a HEAD what it is to a GET, without the body', async () => {
    const { status, headers, bytes } = await door.ask('/api/today', { method: 'HEAD' });
    assert.deepEqual([status, headers['content-type'], bytes.length], [200, 'application/json', 0]);
  });

  it('tells every browser to take nothing from elsewhere, run nothing inline and show it in no frame', async () => {
    for (const path of ['/', '/api/today', '/api/nothing', '/api/openapi.json']) {
      const { headers } = await door.ask(path);
      const policy = String(headers['content-security-policy']);
      assert.match(policy, /default-src 'none'/);
      assert.match(policy, /frame-ancestors 'none'/);
      assert.doesNotMatch(policy, /unsafe|https?:|\*/);
      assert.equal(headers['x-content-type-options'], 'nosniff');
      assert.equal(headers['referrer-policy'], 'no-referrer');
      assert.equal(headers['cross-origin-opener-policy'], 'same-origin');
      assert.equal(headers['access-control-allow-origin'], undefined);
    }
  });

  it('lets WebAssembly run in the workers that read photos and nowhere else', async () => {
    const policyOf = async (path: string): Promise<string> =>
      String((await door.ask(path)).headers['content-security-policy']);
    assert.match(await policyOf('/assets/readers/worker.js'), /script-src 'self' 'wasm-unsafe-eval';/);
    for (const path of ['/', '/assets/index.js', '/assets/readers', '/api/assets/readers/x.js']) {
      assert.doesNotMatch(await policyOf(path), /unsafe/, path);
    }
  });

  it('is kept by no cache where it is the owner’s', async () => {
    assert.equal((await door.ask('/api/today')).headers['cache-control'], 'no-store');
  });

  it('is, for a fault of ours, an id that stands in the log and nothing of how it works inside', async () => {
    const broken = await openDoor(async (folder) => {
      const home = await openHome({ home: folder }, surroundings);
      await home.close();
      return { world: () => home.world('http'), close: async () => {} };
    });
    const { status, bytes } = await broken.ask('/api/people');
    const { code, message, data } = JSON.parse(bytes.toString());
    assert.deepEqual([status, code], [500, 'fault']);
    assert.ok(message.includes(data.id));
    assert.ok(broken.logged.some((line) => line.startsWith(`fault ${data.id}: `) && line.includes('.ts:')));
    assert.doesNotMatch(bytes.toString(), /\.ts|SQL|database/);
    await broken.close();
  });
});

describe('a caller who goes away', () => {
  it('in the middle of a request is no fault of ours, and does not fill the log', async () => {
    const socket = connect(door.port, '127.0.0.1');
    const head = `POST /api/people HTTP/1.1\r\nHost: 127.0.0.1:${door.port}\r\nContent-Type: application/json\r\n`;
    await new Promise<void>((sent) => socket.write(`${head}Content-Length: 100\r\n\r\n{`, () => sent()));
    assert.equal((await door.ask('/api/today')).status, 200);
    socket.destroy();
    for (let round = 0; round < 20; round += 1) await door.ask('/api/today');
    assert.deepEqual(door.logged, []);
  });
});

describe('the address', () => {
  it('is of this computer alone: nothing listens to the network', async () => {
    const { networkInterfaces } = await import('node:os');
    const foreign = Object.values(networkInterfaces())
      .flat()
      .filter((face) => face !== undefined && !face.internal && face.family === 'IPv4');
    for (const face of foreign) {
      const reached = await new Promise((resolve) => {
        const socket = connect(door.port, face?.address ?? '')
          .on('connect', () => resolve(true))
          .on('error', () => resolve(false));
        socket.unref();
      });
      assert.equal(reached, false);
    }
  });
});
