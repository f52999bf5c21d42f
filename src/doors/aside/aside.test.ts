import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { ORPCError } from '@orpc/server';
import { copyDatabase } from '../../store/sqlite/backups/copy-database.ts';
import { type Home, openHome } from '../cli/open-home.ts';
import { type Aside, asideOf } from './aside.ts';

const folder = mkdtempSync(join(tmpdir(), 'sundown-aside-'));
const now = Date.UTC(2026, 2, 10, 20);
let home: Home;
let aside: Aside;

before(async () => {
  home = await openHome({ home: folder }, { environment: {}, now: () => now, systemTimeZone: 'America/Chicago' });
  aside = asideOf(home);
});
after(async () => {
  await aside.close();
  await home.close();
  rmSync(folder, { recursive: true });
});

const said = (sentence: string, input: object, signal?: AbortSignal) =>
  aside.carryOut({ sentence, input, now, door: 'test' }, signal);

const cards = (count: number, name = 'Person') =>
  Array.from(
    { length: count },
    (_, index) => `BEGIN:VCARD\nFN:${name} ${index}\nEMAIL:${name}${index}@x.example\nEND:VCARD\n`,
  );

describe('beside the server', () => {
  it('a sentence is carried out as it would be here, on the same notebook', async () => {
    const content = cards(3).join('');
    const answer = await said('importFile', { commandId: 'c', fileName: 'a.vcf', content });
    assert.deepEqual((answer as { people: object }).people, { added: 3, matched: 0, completed: 0 });
    assert.equal((await home.say.findPeople({})).total, 3);
    assert.equal(aside.runs.of('c'), undefined, 'nothing goes on any more');
  });

  it('refuses with the same words, and tells of bad input by its path', async () => {
    const refusal = said('importFile', { commandId: 'd', fileName: 'a.pdf', content: '%PDF' });
    await assert.rejects(refusal, (error) => error instanceof ORPCError && error.code === 'unreadable-file');
    await assert.rejects(
      said('importFile', { fileName: 7 }),
      (error) => error instanceof ORPCError && error.status === 400,
    );
  });

  it('hands files over whole', async () => {
    const file = await said('exportNotebook', {});
    const here = await home.say.exportNotebook({});
    assert.ok(file instanceof File);
    assert.deepEqual([await file.text(), file.name, file.type], [await here.text(), here.name, here.type]);
  });

  it('takes more memory where a file needs it, refuses where that is not enough, and goes on either way', async () => {
    const people = (await home.say.findPeople({})).total;
    const content = cards(12_000).join('');
    const asked = { sentence: 'importFile', now, door: 'test' };
    const small = asideOf(home, [30, 32]);
    const refusal = small.carryOut({ ...asked, input: { commandId: 'f', fileName: 'c.vcf', content } }, undefined);
    await assert.rejects(refusal, (error) => error instanceof ORPCError && error.code === 'file-too-large');
    assert.equal(small.runs.of('f'), undefined, 'nothing goes on any more');
    await small.close();
    assert.equal((await home.say.findPeople({})).total, people, 'nothing of it is there');
    const growing = asideOf(home, [30, 400]);
    const answer = await growing.carryOut(
      { ...asked, input: { commandId: 'g', fileName: 'c.vcf', content } },
      undefined,
    );
    await growing.close();
    const { added, matched } = (answer as { people: { added: number; matched: number } }).people;
    assert.equal(added + matched, 12_000);
  });

  it('does not begin what was broken off before, and ends it where the memory gives out under it', async () => {
    const [before, meanwhile] = [AbortSignal.abort(), new AbortController()];
    await assert.rejects(said('exportNotebook', {}, before), { name: 'AbortError' });
    const growing = asideOf(home, [30, 400]);
    const content = cards(12_000, 'Gone').join('');
    const input = { commandId: 'h', fileName: 'd.vcf', content };
    const going = growing.carryOut({ sentence: 'importFile', now, door: 'test', input }, meanwhile.signal);
    meanwhile.abort();
    await assert.rejects(going);
    const next = await growing.carryOut({ sentence: 'findPeople', now, door: 'test', input: {} }, undefined);
    await growing.close();
    assert.equal((next as { total: number }).total, (await home.say.findPeople({})).total);
  });

  it('tells of nothing as going on once it has failed', async () => {
    const upload = crypto.randomUUID();
    mkdirSync(join(home.uploadsFolder, `${upload}.upload`), { recursive: true });
    await assert.rejects(said('importFile', { commandId: 'i', fileName: 'a.vcf', upload }), /EISDIR/);
    assert.equal(aside.runs.of('i'), undefined);
  });

  it('refuses in the words of the store where the notebook cannot be opened, and tries again for the next', async () => {
    const file = join(folder, 'other.sqlite');
    writeFileSync(file, 'This is no database. '.repeat(100));
    const other = asideOf({ ...home, place: { kind: 'sqlite', file } });
    const asked = { sentence: 'findPeople', now, door: 'test', input: {} };
    const damaged = (error: unknown) => error instanceof ORPCError && error.code === 'notebook-damaged';
    await assert.rejects(other.carryOut(asked, undefined), damaged);
    rmSync(file);
    if (home.place.kind === 'sqlite') await copyDatabase(home.place.file, file);
    const answer = await other.carryOut(asked, undefined);
    assert.equal((answer as { total: number }).total, (await home.say.findPeople({})).total);
    await other.close();
  });

  it('takes nothing in of what the sender breaks off, however far it has come', async () => {
    const people = (await home.say.findPeople({})).total;
    const breakOff = new AbortController();
    const going = said(
      'importFile',
      { commandId: 'e', fileName: 'b.vcf', content: cards(9_000, 'Late').join('') },
      breakOff.signal,
    );
    const told = (async () => {
      while (aside.runs.of('e')?.phase !== 'writing') await new Promise((resolve) => setTimeout(resolve, 5));
      breakOff.abort();
    })();
    await assert.rejects(going);
    await told;
    assert.equal((await home.say.findPeople({})).total, people);
  });
});
