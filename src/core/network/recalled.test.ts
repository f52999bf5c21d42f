import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { RecallGrade } from '../facts/recall.ts';
import { isRecalled } from './recalled.ts';

const now = 1000 * 86_400_000;
const told = (daysAgo: number, grade: RecallGrade) => ({ at: now - daysAgo * 86_400_000, grade });

describe('a face or a name', () => {
  it('[V5] is recalled where it came to mind when it was last asked for, however slowly', () => {
    assert.equal(isRecalled(told(3, 'hard'), now), true);
    assert.equal(isRecalled(told(3, 'again'), now), false);
  });

  it('[V3] is lost after a year, since nobody can tell any more', () => {
    assert.equal(isRecalled(told(365, 'easy'), now), true);
    assert.equal(isRecalled(told(366, 'easy'), now), false);
  });

  it('says nothing of those for whom Faces never asked, so that whoever does not use it loses nobody', () => {
    assert.equal(isRecalled(undefined, now), undefined);
  });
});
