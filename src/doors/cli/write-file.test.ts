import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { BadInput } from './bad-input.ts';
import { writeFile } from './write-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'sundown-written-'));
after(() => rmSync(folder, { recursive: true }));
const inFolder = (name: string) => join(folder, name);

const saying = (words: RegExp) => (error: unknown) => error instanceof BadInput && words.test(error.message);

describe('writeFile', () => {
  it('leaves what was there, and nothing half done, where the disk is full', () => {
    writeFileSync(inFolder('mine.json'), 'the good one');
    const full = () =>
      writeFile(inFolder('mine.json'), (file) => {
        writeFileSync(file, 'hal');
        throw Object.assign(new Error('write'), { code: 'ENOSPC' });
      });
    assert.throws(full, saying(/mine\.json: there is no room left for it; make room/));
    assert.deepEqual(readdirSync(folder), ['mine.json']);
    assert.equal(readFileSync(inFolder('mine.json'), 'utf8'), 'the good one');
  });

  it('says in plain words why it cannot', () => {
    const write = (file: string) => writeFileSync(file, 'x');
    mkdirSync(inFolder('folder'));
    assert.throws(() => writeFile(inFolder('folder'), write), saying(/folder: it is a folder; name a file in it\.$/));
    for (const name of ['nowhere/x.json', 'mine.json/x.json', 'nowhere/']) {
      assert.throws(() => writeFile(inFolder(name), write), saying(/: there is no such folder\.$/), name);
    }
  });

  it('writes where a link leads, and into what is no file, such as a terminal, instead of in its place', () => {
    symlinkSync(inFolder('mine.json'), inFolder('link.json'));
    writeFile(inFolder('link.json'), (file) => writeFileSync(file, 'by the link'));
    assert.equal(readFileSync(inFolder('mine.json'), 'utf8'), 'by the link');
    const asked: string[] = [];
    writeFile('/dev/null', (file) => asked.push(file));
    assert.deepEqual(asked, ['/dev/null']);
  });
});
