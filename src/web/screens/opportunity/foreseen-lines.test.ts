import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { helpersIn, linesOf } from './foreseen-lines.ts';
import type { Foreseen } from './foreseen-lines.ts';

const foreseen = [
  ['announce-letter', 'Write', 'ana', '2026-03-17T23:59:59-05:00'],
  ['announce-letter', 'Write', 'bo', '2026-03-16T23:59:59-05:00'],
  ['gift', 'Send flowers', 'ana', '2026-03-24T23:59:59-05:00'],
].map(([step, title, person, due]) => ({
  followUp: { step, person, due },
  title,
  personName: person,
})) as unknown as Foreseen;

describe('what follows from an outcome', () => {
  it('[F5] is told once for each thing to do, with all whom it is owed to and the first day', () => {
    assert.deepEqual(linesOf(foreseen, String), [
      { title: 'Write', names: ['ana', 'bo'], due: '2026-03-16T23:59:59-05:00' },
      { title: 'Send flowers', names: ['ana'], due: '2026-03-24T23:59:59-05:00' },
    ]);
  });

  it('[F8] tells of letting go of several positions together, so that the list stays short', () => {
    const letGo = ['Analyst', 'Clerk'].map((title, at) => ({
      followUp: { step: 'withdraw', due: `2026-03-1${at}T12:00:00-05:00` },
      title,
      personName: 'ana',
    })) as unknown as Foreseen;
    const told = linesOf(letGo, (count) => `Withdraw from ${count}`);
    assert.deepEqual(told, [{ title: 'Withdraw from 2', names: ['ana'], due: '2026-03-10T12:00:00-05:00' }]);
    assert.equal(linesOf(letGo.slice(0, 1), String)[0]?.title, 'Analyst');
  });

  it('[F5] counts those who helped by the letters that they get, each once', () => {
    assert.equal(helpersIn(foreseen), 2);
    assert.equal(helpersIn([]), 0);
  });
});
