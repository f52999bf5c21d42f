import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { strToU8, zipSync } from 'fflate';
import { emptyNotebook } from '../../core/facts/notebook.ts';
import { writeNotebook } from '../../formats/notebook/write-notebook.ts';
import { isNotebook } from './is-notebook.ts';

const owner = {
  timeZone: 'America/Chicago',
  holidays: 'US',
  workweek: [1, 2, 3, 4, 5] as const,
  businessHours: { from: '09:00', to: '17:00' },
  cadence: { inner: 30, active: 90, wide: 180 },
};
const text = writeNotebook(emptyNotebook(owner));

describe('a notebook among the files that are brought', () => {
  it('is known by how it begins, also with a byte order mark and on lines of its own', async () => {
    assert.equal(await isNotebook(new Blob([text])), true);
    assert.equal(await isNotebook(new Blob([`\ufeff${text}`])), true);
    assert.equal(await isNotebook(new Blob([JSON.stringify(JSON.parse(text), null, 2)])), true);
  });

  it('is known in the archive of everything', async () => {
    const archive = zipSync({ 'notebook.sundown.json': strToU8(text), 'people.csv': strToU8('name') });
    assert.equal(await isNotebook(new Blob([archive])), true);
  });

  it('is nothing else: the archive of LinkedIn, what another app saved, a table that speaks of it', async () => {
    assert.equal(await isNotebook(new Blob([zipSync({ 'Connections.csv': strToU8('First Name') })])), false);
    assert.equal(await isNotebook(new Blob(['{"version":1,"contacts":[]}'])), false);
    assert.equal(await isNotebook(new Blob(['format,sundown.notebook\n'])), false);
    assert.equal(await isNotebook(new Blob([])), false);
  });
});
