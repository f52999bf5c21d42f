import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { recallGrades } from '../core/facts/recall.ts';
import type { RecallGrade } from '../core/facts/recall.ts';
import { remembering } from './remembering.ts';

const monday = 20_520;

/** Answers, each given on the day on which it was due. */
function dueAfter(...grades: readonly RecallGrade[]): readonly number[] {
  const answers: { on: number; grade: RecallGrade }[] = [];
  return grades.map((grade) => {
    const on = remembering(answers)?.dueOn ?? monday;
    answers.push({ on, grade });
    return (remembering(answers)?.dueOn ?? 0) - on;
  });
}

describe('what is remembered', () => {
  it('is asked at ever longer intervals while it comes to mind, so that two minutes a day are enough', () => {
    const waits = dueAfter('good', 'good', 'good', 'good');
    assert.deepEqual(
      waits,
      waits.toSorted((a, b) => a - b),
    );
    assert.ok((waits.at(-1) ?? 0) > 60, waits.join());
  });

  it('is asked again the next day or so where it did not come, so that it is learned before it is lost', () => {
    const waits = dueAfter('good', 'good', 'good', 'again');
    assert.ok((waits.at(-1) ?? 0) < (waits.at(-2) ?? 0) / 3, waits.join());
    assert.ok((dueAfter('again').at(-1) ?? 9) <= 2);
  });

  it('[V5] comes back within the twelve months in which a recall counts, however easy it is', () => {
    assert.ok(Math.max(...dueAfter('easy', 'easy', 'easy', 'easy', 'easy', 'easy')) <= 300);
  });

  it('follows from the answers alone and never lies before the last of them, whatever they were', () => {
    const answers = fc.array(fc.tuple(fc.integer({ min: 0, max: 400 }), fc.constantFrom(...recallGrades)), {
      minLength: 1,
      maxLength: 30,
    });
    fc.assert(
      fc.property(answers, (told) => {
        let on = monday;
        const given = told.map(([gap, grade]) => ({ on: (on += gap), grade }));
        const memory = remembering(given);
        assert.deepEqual(memory, remembering(structuredClone(given)));
        assert.ok(memory !== undefined && memory.dueOn > on && memory.dueOn <= on + 300 && memory.stabilityDays > 0);
      }),
    );
  });

  it('is nothing where nothing was answered', () => {
    assert.equal(remembering([]), undefined);
  });
});
