import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { RecallAsk, RecallGrade } from '../facts/recall.ts';
import { isRecalled } from './recalled.ts';

const day = 86_400_000;
const now = 1000 * day;
const told = (daysAgo: number, grade: RecallGrade, asked: RecallAsk = 'name-by-face') => ({
  at: now - daysAgo * day,
  grade,
  asked,
});

describe('a face or a name', () => {
  it('[V5] is recalled where it came to mind when it was last asked for, by face or by other clues', () => {
    assert.equal(isRecalled([told(9, 'again'), told(3, 'hard', 'name-by-clues')], now), true);
    assert.equal(isRecalled([told(3, 'again'), told(9, 'good')], now), false);
  });

  it('[V3] is lost after a year, since nobody can tell any more', () => {
    assert.equal(isRecalled([told(400, 'easy')], now), false);
  });

  it('says nothing of those for whom Faces never asked, so that whoever does not use it loses nobody', () => {
    assert.equal(isRecalled([], now), undefined);
    assert.equal(isRecalled([told(3, 'again', 'background-by-name'), told(-3, 'again')], now), undefined);
  });
});
