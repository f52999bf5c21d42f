import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { sundown } from './sundown-process.ts';
import type { Ended } from './sundown-process.ts';

let folder = '';
const capture = (line: string, ...options: readonly string[]): Promise<Ended> =>
  sundown(['capture', line, ...options], { environment: { SUNDOWN_HOME: folder } });
const person = async (name: string) =>
  JSON.parse((await sundown(['person', name, '--json'], { environment: { SUNDOWN_HOME: folder } })).out);

before(() => {
  folder = mkdtempSync(join(tmpdir(), 'sundown-capture-'));
});
after(() => rmSync(folder, { recursive: true }));

const met = 'Met Ana Ruiz of Northwind at the HR mixer, promised her the benefits article by 2199-03-13';

describe('sundown capture', () => {
  it('shows what it understood, and logs nothing unless it is told to', async () => {
    const { code, out } = await capture(met);
    assert.equal(code, 0);
    assert.match(
      out,
      /^ {2}with +Ana Ruiz \(new, of Northwind\)\n {2}organization +Northwind \(new\)\n {2}occasion +event\n/,
    );
    assert.match(out, /promised +the benefits article, by Wed 13 Mar\n$/);
    const { out: json } = await capture(met, '--json');
    assert.equal(JSON.parse(json).understanding.people[0].id, undefined);
  });

  it('[J5] [J6] logs it with --save, new people and firms included, and tells what is owed now', async () => {
    const { code, out } = await capture(met, '--save');
    assert.equal(code, 0);
    assert.match(out, /\nLogged\.\nYou now owe:\n/);
    assert.match(out, /Put a short handwritten note in the mail/);
    assert.match(out, /Send what you promised/);
    const { touches } = await person('Ana Ruiz');
    assert.deepEqual([touches.length, touches[0].summary, touches[0].occasion], [1, met, 'event']);
    assert.deepEqual(touches[0].promised, [{ what: 'the benefits article', by: '2199-03-13' }]);
  });

  it('[F1] [C2] records a referral, plans a meeting, and asks, each by its own sentence', async () => {
    assert.match((await capture('Ana sent me to Ben Okafor', '--save')).out, /Call: you were referred to them/);
    const { out } = await capture('Coffee with Ben tomorrow at 3', '--save', '--json');
    assert.equal(JSON.parse(out).understanding.people[0].name, 'Ben Okafor');
    assert.match((await capture('want to ask Ana for an informational interview', '-s')).out, /E-mail to ask/);
    const { referrals, meetings } = await person('Ben Okafor');
    assert.deepEqual([referrals.length, meetings.length], [1, 1]);
  });

  it('ends with 2 where nobody can tell who is meant, what happened or when, and changes nothing', async () => {
    await capture('Met Ana Lind at the mixer', '--save');
    const { code, err } = await capture('called Ana, no answer', '--save');
    assert.deepEqual(
      [code, err],
      [2, '"Ana" could be 2 people. Write the whole name, or where they are:\n  Ana Lind\n  Ana Ruiz, Northwind\n'],
    );
    const impossible = await capture('Lunch with Ana Lind on February 30 at 3pm', '--save');
    assert.match(impossible.out, /\n {2}when +unclear: "on February 30 at 3pm" is in no calendar\n/);
    assert.deepEqual([impossible.code, impossible.err.split('. ')[0]], [2, 'No calendar has "on February 30 at 3pm"']);
    for (const line of ['remember to buy stamps', 'will meet Ben Okafor for lunch', '', 'x'.repeat(2_001)]) {
      assert.equal((await capture(line, '--save')).code, 2, line.slice(0, 40));
    }
    assert.equal((await person('Ana Ruiz')).touches.length, 1);
  });
});
