import { after, before, beforeEach, describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrationsFor } from '../../store/migrations/migration.ts';
import { spoken } from './command-line.ts';
import type { Ended } from './sundown-process.ts';

const passphrase = 'four words in a row';
let folder = '';
let home = '';

const say = (args: readonly string[], given = passphrase): Promise<Ended> =>
  spoken(args, { home, environment: { SUNDOWN_PASSPHRASE: given } });

async function answer(...args: readonly string[]): Promise<string> {
  const ended = await say(args);
  assert.deepEqual([ended.code, ended.err], [0, ''], args.join(' '));
  return ended.out;
}

const notebook = (): string => join(home, 'notebook.sqlite');

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sundown-backups-'));
  home = join(folder, 'template');
  await answer('log', 'Ana Ruiz', '--new', '-c', 'phone', '--outcome', 'reached');
  await answer('backup');
});
beforeEach(() => {
  const next = mkdtempSync(join(folder, 'home-'));
  cpSync(join(folder, 'template'), next, { recursive: true });
  home = next;
});
after(() => rmSync(folder, { recursive: true }));

describe('sundown backup, backups and restore', () => {
  it('go back to what was, tell what is where, and can be taken back', async () => {
    const then = await answer('export');
    await answer('log', 'Ana Ruiz', '-c', 'email', '--summary', 'A second thought');
    const later = await answer('export');
    assert.match(await answer('restore'), /^Restored the backup from today 15:00, just now: 1 person and 1 touch\.\n/);
    assert.equal(await answer('export'), then);
    const listed = await answer('backups');
    assert.match(
      listed,
      /2026-03-10T150000-0500-asked +today 15:00, just now +asked for +\d+ kB +1 person and 1 touch/,
    );
    assert.match(listed, /before-restore .* 1 person and 2 touches/);
    await answer('restore', '2026-03-10T150000-0500-before-restore');
    assert.equal(await answer('export'), later);
    const { items } = JSON.parse(await answer('backups', '--json'));
    assert.equal(items.length, 3);
  });

  it('write an encrypted copy that brings the notebook back elsewhere, and keep the passphrase nowhere', async () => {
    const then = await answer('export');
    const copy = join(home, 'copy.age');
    assert.match(await answer('backup', '--to', copy, '--encrypt'), /Wrote .*copy\.age/);
    const everything = readdirSync(home, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => readFileSync(join(entry.parentPath, entry.name)));
    for (const bytes of everything) assert.equal(bytes.indexOf(passphrase), -1);
    assert.equal(readFileSync(copy).indexOf('Ana Ruiz'), -1);

    const { code, out, err } = await say(['restore', copy], 'four words in a rov');
    assert.deepEqual([code, out], [1, '']);
    assert.match(err, /does not open with this passphrase/);
    const torn = join(home, 'torn.age');
    writeFileSync(torn, readFileSync(copy).subarray(0, 200_000));
    assert.match((await say(['restore', torn])).err, /was changed, or a part of it is missing[^]*Nothing was changed/);

    const elsewhere = mkdtempSync(join(folder, 'elsewhere-'));
    assert.match(await answer('restore', copy, '--home', elsewhere), /Restored the file that was brought: 1 person/);
    assert.equal(await answer('export', '--home', elsewhere), then);
  });

  it('refuse a passphrase that can be guessed, kindly, and what is no backup', async () => {
    const { code, err } = await say(['backup', '--to', join(home, 'copy.age'), '--encrypt'], 'kim');
    assert.equal(code, 1);
    assert.match(err, /at least 12 characters, such as four words/);
    assert.deepEqual(
      readdirSync(home).filter((name) => name.includes('copy')),
      [],
    );
    assert.equal((await say(['restore', 'nothing-here'])).code, 2);
    const other = join(home, 'letter.txt');
    writeFileSync(other, 'Dear Ana');
    assert.match((await say(['restore', other])).err, /letter\.txt cannot be restored: it is no backup of Sundown/);
    const foreign = join(home, 'foreign.sqlite');
    const database = new DatabaseSync(foreign);
    database.exec('create table songs (title text)');
    database.close();
    assert.match((await say(['restore', foreign])).err, /foreign\.sqlite cannot be restored/);
    assert.match(await answer('doctor'), /All is well/);
  });

  it('say about a server’s database that its keeper backs it up', async () => {
    for (const command of ['backups', 'restore']) {
      const { code, err } = await say([command, '--database', 'postgres://nowhere/x']);
      assert.equal(code, 1);
      assert.match(err, /whoever runs that server backs it up\. Export the notebook/);
    }
  });
});

const damages: Readonly<Record<string, (file: string) => void>> = {
  'is empty': (file) => truncateSync(file, 0),
  'is gone': (file) => rmSync(file),
  'is no database': (file) => writeFileSync(file, 'Once upon a time there was a notebook. '.repeat(500)),
  'ends too early': (file) => truncateSync(file, 100_000),
  'holds pages of rubbish': (file) => writeFileSync(file, Buffer.alloc(200_000, 0xff), { flag: 'r+' }),
  'is sound only on its first page': (file) =>
    writeFileSync(file, Buffer.concat([readFileSync(file).subarray(0, 8192), Buffer.alloc(380_000, 0xff)])),
};

describe('a notebook whose file', () => {
  for (const [what, damage] of Object.entries(damages)) {
    it(`${what} is told with the command that brings it back, and nothing is overwritten`, async () => {
      const then = await answer('export');
      damage(notebook());
      const bytes = what === 'is gone' ? undefined : readFileSync(notebook());
      const { code, out, err } = await say(['people']);
      assert.deepEqual([code, out], [1, ''], err);
      assert.match(
        err,
        /The newest backup is from today 15:00, just now, with 1 person and 1 touch\. To go back to it:/,
      );
      const [, name = ''] = /^ {2}sundown restore (\S+)$/m.exec(err) ?? [];
      assert.equal(name, '2026-03-10T150000-0500-asked');
      if (bytes !== undefined) assert.deepEqual(readFileSync(notebook()), bytes, 'as it was');

      assert.match(await answer('backups'), /asked for/, 'what there is can be looked at all the same');
      await answer('restore', name);
      assert.equal(await answer('export'), then);
      assert.match(await answer('doctor'), /All is well/);
      const aside = readdirSync(home).filter((file) => /^notebook\.damaged-.*\.sqlite$/.test(file));
      assert.deepEqual(aside.length, bytes === undefined ? 0 : 1);
      if (bytes !== undefined) assert.deepEqual(readFileSync(join(home, aside[0] ?? '')).length, bytes.length);
    });
  }

  it('is damaged and has no backup is told so, with what is left to do', async () => {
    rmSync(join(home, 'backups'), { recursive: true });
    writeFileSync(notebook(), 'Once upon a time');
    const { code, err } = await say(['today']);
    assert.equal(code, 1);
    assert.match(err, /There is no backup of it in .*Keep a copy of the file/);
    assert.equal((await say(['restore'])).code, 2);
    assert.equal(readFileSync(notebook(), 'utf8'), 'Once upon a time');
  });

  it('was written by a newer Sundown is left alone, in words that help', async () => {
    const database = new DatabaseSync(notebook());
    database.exec('pragma user_version = 9999');
    database.close();
    const { code, err } = await say(['people']);
    assert.equal(code, 2);
    assert.match(err, /newer Sundown .*Update Sundown, then open it again/);
  });

  it('was written by an older Sundown is backed up as it is before its tables are changed', async () => {
    home = mkdtempSync(join(folder, 'older-'));
    const older = migrationsFor('sqlite').slice(0, 5);
    const database = new DatabaseSync(notebook());
    for (const { text } of older) database.exec(text);
    database.exec(`pragma user_version = ${older.length}`);
    database.close();
    await answer('people');
    const [name = '', ...others] = readdirSync(join(home, 'backups')).filter((file) => file.endsWith('.sqlite'));
    assert.match(name, /-before-update\.sqlite$/);
    assert.deepEqual(others, []);
    const kept = new DatabaseSync(join(home, 'backups', name), { readOnly: true });
    assert.equal(kept.prepare('pragma user_version').get()?.['user_version'], older.length);
    kept.close();
    await answer('people');
    assert.equal(readdirSync(join(home, 'backups')).filter((file) => file.endsWith('.sqlite')).length, 1, 'once');
  });
});
