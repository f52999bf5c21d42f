import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { strToU8, zipSync } from 'fflate';
import { emptyNotebook } from '../../core/facts/notebook.ts';
import { isNotebook } from './is-notebook.ts';
import { writeNotebook } from './write-notebook.ts';

const owner = {
  timeZone: 'America/Chicago',
  holidays: 'US',
  workweek: [1, 2, 3, 4, 5] as const,
  businessHours: { from: '09:00', to: '17:00' },
  cadence: { inner: 30, active: 90, wide: 180 },
};
const text = writeNotebook(emptyNotebook(owner));
const file = strToU8(text);

describe('a notebook among the files that are brought', () => {
  it('is known by how it begins, also with a byte order mark, on lines of its own and as Windows may save it', () => {
    const utf16 = new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));
    const spaced = strToU8(JSON.stringify(JSON.parse(text), null, 2));
    for (const bytes of [file, strToU8(`\ufeff${text}`), spaced, utf16]) assert.equal(isNotebook(bytes), true);
  });

  it('is known in an archive, also where it was packed anew, since what is beside it tells less', () => {
    const [name, beside] = ['notebook.sundown.json', { 'people.csv': strToU8('name') }];
    assert.equal(isNotebook(zipSync({ [name]: file, ...beside })), true);
    const mac = { [`__MACOSX/everything/._${name}`]: strToU8('Mac OS X'), ...beside };
    assert.equal(isNotebook(zipSync({ ...mac, everything: { ...beside, 'me.sundown.json': file } })), true);
    assert.equal(isNotebook(zipSync(mac)), false, 'the shadow of a file is no file');
  });

  it('is nothing else: the archive of LinkedIn, what another app saved, a table that speaks of it', () => {
    assert.equal(isNotebook(zipSync({ 'Connections.csv': strToU8('First Name') })), false);
    assert.equal(isNotebook(strToU8('PK\u0003\u0004 notebook.sundown.json')), false);
    assert.equal(isNotebook(strToU8('{"version":1,"contacts":[]}')), false);
    assert.equal(isNotebook(strToU8('format,sundown.notebook\n')), false);
    assert.equal(isNotebook(new Uint8Array()), false);
  });
});
