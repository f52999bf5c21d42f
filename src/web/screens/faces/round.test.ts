import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Faces } from './faces-query.ts';
import { roundOf } from './round.ts';

const card = (person: string) =>
  ({ person, asked: 'name-by-face', isNew: false, name: person, circle: 'inner' }) as const;
const told = (people: readonly string[], answered: number, cameBack: number): Faces => ({
  on: '2026-03-05',
  cards: people.map(card),
  answered,
  cameBack,
  waiting: 0,
  people: 9,
  bare: [],
});
const given = (person: string, grade: 'again' | 'good') => ({ person, asked: 'name-by-face', grade }) as const;

describe('the round of a day', () => {
  it('goes on at once while an answer is on its way, so that nobody waits for the line', () => {
    const { left, answered, cameBack } = roundOf(told(['a', 'b', 'c'], 2, 1), [
      given('a', 'good'),
      given('b', 'again'),
    ]);
    assert.deepEqual([left.map(({ person }) => person), answered, cameBack], [['c'], 4, 2]);
  });

  it('counts an answer once, also while both the page and the server know of it', () => {
    const { left, answered, cameBack } = roundOf(told(['b'], 1, 1), [given('a', 'good')]);
    assert.deepEqual([left.length, answered, cameBack], [1, 1, 1]);
  });
});
