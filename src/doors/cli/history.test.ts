import { after, before, describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spoken } from './command-line.ts';
import type { Ended } from './sundown-process.ts';

let folder = '';

const say = (...args: readonly string[]): Promise<Ended> => spoken(args, { home: folder });

async function answer(...args: readonly string[]): Promise<string> {
  const ended = await say(...args);
  assert.deepEqual([ended.code, ended.err], [0, ''], args.join(' '));
  return ended.out;
}

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sundown-history-'));
  await answer('log', 'Ana Ruiz', '--new', '-c', 'phone', '--outcome', 'reached');
  await answer('log', 'Ana Ruiz', '-c', 'email', '--promise', 'the article by 2026-03-13');
});
after(() => rmSync(folder, { recursive: true }));

describe('sundown history and undo', () => {
  it('tell what was said, and take back the last, then the one before, so that a slip costs one word', async () => {
    const before = await answer('export');
    await answer('log', 'Ana Ruiz', '-c', 'note');
    assert.equal(await answer('undo'), 'Undid: Logged a handwritten note to Ana Ruiz\n');
    assert.equal(await answer('export'), before);
    const undone = await answer('undo');
    assert.match(undone, /^Undid: Logged an e-mail to Ana Ruiz\nNo longer owed:\n {2}Send what you promised/);
    assert.match(
      await answer('history', 'e-mail'),
      /^when +from +id +what\ntoday 15:00 +here +\S{8} +Undid: Logged an e-mail to Ana Ruiz\ntoday 15:00 +here +\S{8} +Logged an e-mail to Ana Ruiz \(undone\)\n/,
    );
  });

  it('do again what was undone, by the id of the undoing', async () => {
    const { items } = JSON.parse(await answer('history', 'undid', 'mail', '--json'));
    assert.match(
      await answer('undo', items[0].id.slice(0, 8)),
      /^Did again: Logged an e-mail to Ana Ruiz\nYou now owe:/,
    );
    assert.equal(JSON.parse(await answer('history', '--person', 'Ana Ruiz', '--limit', '1', '--json')).total, 6);
  });

  it('end with 1 where something builds on it, and say what to undo first', async () => {
    const { items } = JSON.parse(await answer('history', '--json'));
    const { code, out, err } = await say('undo', items.at(-1).id);
    assert.deepEqual([code, out], [1, '']);
    assert.equal(
      err,
      'Something that came later builds on this: “Logged an e-mail to Ana Ruiz”. Undo that first, then this.\n',
    );
  });

  it('end with 1 for an id that there is not, and with 2 for what they cannot understand', async () => {
    assert.deepEqual(await say('undo', 'nothing'), {
      code: 1,
      out: '',
      err: 'There is no command with the id nothing.\n',
    });
    assert.equal((await say('undo', 'one', 'two')).code, 2);
    assert.equal((await say('history', '--limit', 'many')).code, 2);
    assert.equal(await answer('history', 'zebra'), 'Nothing was changed.\n');
  });
});
