/**
 * Broken files of every kind: each is read or refused, quickly, with place and remedy. A fixed seed here and a random
 * one at night (`SUNDOWN_FUZZ_SECONDS`); whatever did harm is kept in `test/vectors/fuzz`, by target.
 */

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { after, describe, it } from 'node:test';
import { chance, seed } from '../chance.ts';
import { inWorker } from './in-worker.ts';
import { broken } from './mutations.ts';
import { everySeed, foundBefore, type Seed } from './seeds.ts';
import { targets } from './targets.ts';

const seconds = Number(process.env['SUNDOWN_FUZZ_SECONDS'] ?? 0);
const shortRun = 150;
const mostFaults = 20;

const reading = inWorker();
after(() => reading.end());

const seeds = everySeed();

describe('a file from elsewhere', () => {
  for (const found of foundBefore()) {
    it(`does no harm as ${found.target}/${found.name} once did`, async () => {
      assert.equal(await reading.read(found), undefined);
    });
  }

  it('is read as it is', async () => {
    for (const whole of seeds) assert.equal(await reading.read(whole), undefined, whole.name);
  });

  it('does no harm however it is broken', async (t) => {
    const from = seconds > 0 ? seed : 20_260_305;
    const until = performance.now() + seconds * 1000;
    const mayGoOn = (cases: number): boolean => (seconds > 0 ? performance.now() < until : cases < shortRun);
    const faults: string[] = [];
    let cases = 0;
    for (; mayGoOn(cases) && faults.length < mostFaults; cases += 1) {
      const one = caseOf(from + cases);
      const fault = await reading.read(one);
      if (fault !== undefined) faults.push(`${kept(one)}: ${fault}`);
    }
    t.diagnostic(`SUNDOWN_SEED=${from}, ${cases} cases`);
    assert.deepEqual(faults, []);
  });
});

/** Each target as often as the others, since most files are for one of them. */
function caseOf(number: number): Seed {
  const its = chance(number);
  const target = its.between(0, 2) === 0 ? 'brought' : its.pick(Object.keys(targets));
  const ofTarget = seeds.filter((one) => one.target === (target === 'import' ? 'brought' : target));
  const begun = { ...its.pick(ofTarget), target };
  const others = ofTarget.map(({ bytes }) => bytes);
  return { ...begun, bytes: broken(begun.bytes, others, its) };
}

/** Kept to be looked into. */
function kept({ target, name, bytes }: Seed): string {
  const folder = join(tmpdir(), 'sundown-fuzz', target);
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${createHash('sha256').update(bytes).digest('hex').slice(0, 12)}${extname(name)}`);
  writeFileSync(file, bytes);
  return file;
}
