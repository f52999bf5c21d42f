import { after, before, describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { webAnswer } from './web-answer.ts';
import { webFiles } from './web-files.ts';
import type { WebFiles } from './web-files.ts';

let folder = '';
let files: WebFiles;

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sundown-web-'));
  mkdirSync(join(folder, 'web', 'assets'), { recursive: true });
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  writeFileSync(
    join(folder, 'web', 'index.html'),
    '<!doctype html><meta name="sundown-notebook" content="" /><title>Today</title>',
  );
  writeFileSync(join(folder, 'web', 'assets', 'main-abc.js'), 'export {};'.repeat(100));
  files = await webFiles(join(folder, 'web'));
});
after(() => rmSync(folder, { recursive: true }));

const get = (path: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> =>
  webAnswer(new Request(`http://127.0.0.1${path}`, { headers }), files, async () => 'abc123');

describe('the web page', () => {
  it('is answered for every screen, so that an address can be kept and opened again', async () => {
    for (const path of ['/', '/people', '/people/0198-abc']) {
      const answer = await get(path);
      assert.equal(answer.status, 200);
      assert.equal(answer.headers.get('content-type'), 'text/html; charset=utf-8');
      assert.match(await answer.text(), /<title>Today/);
    }
  });

  it('names its notebook, so that a device never shows what it holds of another', async () => {
    assert.match(await (await get('/people')).text(), /<meta name="sundown-notebook" content="abc123" \/>/);
    assert.match(await (await get('/index.html')).text(), /<meta name="sundown-notebook" content="" \/>/);
    assert.notEqual((await get('/people')).headers.get('etag'), (await get('/index.html')).headers.get('etag'));
  });

  it('is asked about again each time, while files named by their content are kept for good', async () => {
    assert.equal((await get('/')).headers.get('cache-control'), 'no-cache');
    assert.equal(
      (await get('/assets/main-abc.js')).headers.get('cache-control'),
      'public, max-age=31536000, immutable',
    );
  });

  it('is not sent again to whoever has it', async () => {
    const etag = (await get('/')).headers.get('etag') ?? '';
    const again = await get('/', { 'if-none-match': etag });
    assert.deepEqual([again.status, await again.text()], [304, '']);
  });

  it('is packed for whoever can unpack it', async () => {
    const packed = await get('/assets/main-abc.js', { 'accept-encoding': 'gzip, br' });
    assert.equal(packed.headers.get('content-encoding'), 'gzip');
    assert.equal(gunzipSync(await packed.bytes()).toString(), 'export {};'.repeat(100));
    assert.equal((await get('/assets/main-abc.js')).headers.get('content-encoding'), null);
  });

  it('never reaches outside of its folder', async () => {
    for (const path of [
      '/../secret.txt',
      '/..%2fsecret.txt',
      '/assets/../../secret.txt',
      '/%2e%2e/secret.txt',
      '//secret.txt',
    ]) {
      const answer = await get(path);
      assert.doesNotMatch(await answer.text(), /^secret/, path);
    }
  });

  it('says so where a file is not there, or nothing was built', async () => {
    assert.equal((await get('/assets/gone.js')).status, 404);
    const nowhere = await webFiles(join(folder, 'nowhere'));
    const nothing = await webAnswer(new Request('http://127.0.0.1/'), nowhere, async () => undefined);
    assert.equal(nothing.status, 404);
    assert.match(await nothing.text(), /npm run build:web/);
  });
});
