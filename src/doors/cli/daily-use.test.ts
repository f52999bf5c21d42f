import { after, describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sundown } from './sundown-process.ts';
import type { Ended } from './sundown-process.ts';
import { twoAnas } from './two-anas.ts';

const { folder, say, answer, remove } = await twoAnas(() => Date.now());
after(remove);

describe('sundown log', () => {
  it('answers what is owed now, so that a talk is followed up at once', async () => {
    const { out } = await answer('log', 'Ana Ruiz', '-c', 'in-person', '--occasion', 'event', '-s', 'The autumn mixer');
    assert.match(out, /^Logged\.\nYou now owe:\n/);
    assert.match(out, /Put a short handwritten note in the mail, tomorrow/);
  });

  it('reads a time of day by the owner’s clock, and a date within a promise', async () => {
    const { out } = await answer('person', 'Ana Ruiz', '--json');
    const first = JSON.parse(out).touches.at(-1);
    assert.equal(Date.parse(first.at), Date.parse('2026-03-10T15:00:00-05:00'));
    assert.equal(first.direction, 'both');
    assert.deepEqual(first.promised, [{ what: 'the article', by: '2026-03-13' }]);
  });

  it('ends with 2 where a name is nobody or several, and says whom it could mean', async () => {
    assert.deepEqual(await say('log', 'Zed', '-c', 'phone'), {
      code: 2,
      out: '',
      err: 'Nobody in your notebook is called "Zed". Add them with --new.\n',
    });
    const { code, err } = await say('log', 'Ana', '-c', 'phone');
    assert.equal(code, 2);
    assert.match(err, /^"Ana" could be 2 people\. Name one by id:\n {2}@\S+ {2}Ana Lind\n {2}@\S+ {2}Ana Ruiz\n$/);
  });

  it('ends with 2 for words that a touch does not know, with the path of each', async () => {
    const { code, out, err } = await say('log', 'Ana Ruiz', '-c', 'pigeon', '--outcome', 'shrug');
    assert.deepEqual([code, out], [2, '']);
    assert.deepEqual(
      err
        .trim()
        .split('\n')
        .map((line) => line.split(' ')[0]),
      ['$.channel', '$.outcome'],
    );
    assert.equal((await say('log', 'Ana Ruiz')).code, 2);
    assert.equal((await say('log', 'Ana Ruiz', '-c', 'phone', '--at', 'soon')).code, 2);
    assert.equal((await say('log', 'Ana Ruiz', '-c', 'phone', '--gave', 'hope')).code, 2);
  });

  it('ends with 1 where it is refused: nobody has talked tomorrow yet', async () => {
    const { code, out, err } = await say('log', 'Ana Ruiz', '-c', 'phone', '--at', '2199-01-01 10:00');
    assert.deepEqual([code, out], [1, '']);
    assert.match(err, /^This lies in the future .*\n$/);
  });
});

describe('sundown today, people and person', () => {
  it('say it in words, and with --json as data', async () => {
    const today = (await answer('today')).out;
    assert.match(today, /^OVERDUE\n {2}Ana Ruiz\n/m);
    assert.match(today, /^ {4}Send what you promised \(was due Fri 13 Mar/m);
    assert.ok(JSON.parse((await answer('today', '--json')).out).groups.length > 0);
    assert.match((await answer('people')).out, /^name +what and where +circle +last touch +id\nAna Lind .*\nAna Ruiz /);
    assert.equal(JSON.parse((await answer('people', 'ruiz', '--json')).out).total, 1);
    assert.match(
      (await answer('person', 'Ana Ruiz')).out,
      /^Ana Ruiz\n[^]*\nOwed\n[^]*\nWhat happened \(2\)\n[^]*\n {2}Tue 10 Mar 2026 15:00: in-person/,
    );
  });

  it('end with 2 where they cannot understand', async () => {
    assert.equal((await say('people', '--circle', 'round')).code, 2);
    assert.equal((await say('person')).code, 2);
    assert.equal((await say('who')).code, 2);
    assert.equal((await say('today', '--days', 'many')).code, 2);
  });

  it('end with 1 where there is no such person', async () => {
    assert.deepEqual(await say('person', '@nobody'), {
      code: 1,
      out: '',
      err: 'There is no person with the id nobody.\n',
    });
  });
});

describe('sundown doctor', () => {
  it('finds all well in a notebook that was only ever used', async () => {
    assert.match((await answer('doctor')).out, /^All is well: people \d+, touches \d+/);
    assert.equal(JSON.parse((await answer('doctor', '--json')).out).healthy, true);
  });
});

describe('sundown agenda', () => {
  it('answers the same from the notebook kept here as from its export', async () => {
    const file = join(folder, 'kept.json');
    await answer('export', file);
    const at = ['--at', '2026-03-11T09:00:00-05:00', '--all', '--json'];
    assert.deepEqual(await answer('agenda', ...at), await answer('agenda', '--notebook', file, ...at));
  });
});

describe('sundown api', () => {
  it('says every sentence of the contract, with an id of its own for each command', async () => {
    const added = JSON.parse((await answer('api', 'add-organization', '--name', 'Northwind')).out);
    assert.equal(added.organization.name, 'Northwind');
    assert.equal((await answer('who', 'Northwind', 'Ltd.')).out, 'You know nobody at Northwind.\n');
    assert.match((await answer('who', 'North')).out, /^Your notebook has no company with the name North\.\n$/);
    const found = JSON.parse((await answer('api', 'find-organizations', '--text', 'north')).out);
    assert.equal(found.items[0].id, added.organization.id);
    assert.match((await answer('api', '--help')).out, /add-organization/);
  });

  it('takes the whole question as JSON, and answers the same command sent twice alike', async () => {
    const question = JSON.stringify({ commandId: 'once', name: 'Cy Young', emails: ['cy@example.com'] });
    const first = await answer('api', 'add-person', '--json', question);
    assert.deepEqual(await answer('api', 'add-person', '--json', question), first);
    assert.equal((await say('api', 'add-person', '--json', JSON.stringify({ commandId: 'once', name: 'Di' }))).code, 1);
  });

  it('ends with 1 where it is refused and with 2 where it cannot understand, on one line each', async () => {
    assert.deepEqual(await say('api', 'show-person', '--id', 'nobody'), {
      code: 1,
      out: '',
      err: 'There is no person with the id nobody.\n',
    });
    for (const args of [['nonsense'], ['find-people', '--nonsense'], ['add-person', '--name', '']]) {
      const { code, out, err } = await say('api', ...args);
      assert.deepEqual([code, out, err.trim().split('\n').length], [2, '', 1], args.join(' '));
    }
  });
});

describe('a home', () => {
  it('that cannot be opened is told in one line, and nothing is made', async () => {
    const file = join(folder, 'a-file');
    writeFileSync(file, '');
    const { code, out, err } = await say('today', '--home', join(file, 'home'));
    assert.deepEqual([code, out, err.trim().split('\n').length], [2, '', 1]);
    assert.match(err, /^Could not open /);
  });
});

describe('a process', () => {
  const run = (...args: readonly string[]): Promise<Ended> => sundown(args, { environment: { SUNDOWN_HOME: folder } });

  it('ends with 0 where it is done, with its answer on standard output', async () => {
    const { code, out, err } = await run('log', 'Ana Lind', '-c', 'phone', '-o', 'reached');
    assert.deepEqual([code, err], [0, '']);
    assert.match(out, /^Logged\.\n/);
    assert.deepEqual(await run('people', 'lind'), await say('people', 'lind'));
  });

  it('ends with 1 where it is refused and with 2 where it cannot understand, with one line on standard error', async () => {
    for (const args of [
      ['person', '@nobody'],
      ['person', 'Zed'],
      ['api', 'nonsense'],
      ['people', '--circle', 'round'],
    ]) {
      const ended = await run(...args);
      assert.deepEqual(ended, await say(...args));
      assert.equal(ended.code, args[1] === '@nobody' ? 1 : 2);
      assert.equal(ended.err.trim().split('\n').length, 1);
    }
  });
});
