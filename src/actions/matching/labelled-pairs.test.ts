import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cardMet, labelledPairs, type LabelledPair, verdictOn } from '../../../test/stories/labelled-pairs.ts';
import { judged } from './judged.ts';

const asked = labelledPairs('pairs');
const later = labelledPairs('pairs-later');

const namesOf = (pairs: readonly LabelledPair[], label: LabelledPair['label'], ...verdicts: readonly string[]) =>
  pairs
    .filter((pair) => pair.label === label && verdicts.includes(verdictOn(pair)))
    .map(({ people: [one, other] }) => `${one.name} · ${other.name}`);

describe('the labelled pairs', () => {
  for (const pairs of [asked, later]) {
    it(`are 99 of 100 times one person where the ${pairs.length} are sure, since a wrong merge is worse than a question`, () => {
      const right = namesOf(pairs, 'same', 'sure').length;
      const wrong = [...namesOf(pairs, 'different', 'sure'), ...namesOf(pairs, 'unknowable', 'sure')];
      assert.ok(right / (right + wrong.length) >= 0.99, wrong.join('; '));
      assert.ok(right >= pairs.length / 3, `${right} were sure`);
    });

    it(`are found 95 of 100 times where they are one, of the ${pairs.length}`, () => {
      const missed = namesOf(pairs, 'same', 'none');
      const found = namesOf(pairs, 'same', 'sure', 'maybe').length;
      assert.ok(found / (found + missed.length) >= 0.95, missed.join('; '));
    });
  }

  it('are missed, or asked about for nothing, where these are', () => {
    assert.deepEqual(namesOf([...asked, ...later], 'same', 'none'), [
      'Martina Fuchs · Martina Lindner',
      '李伟 · Li Wei',
      'Quentin Astor · Quentin Astor',
      'Wilhelmina Oxenstierna-Hale · Wilhelmina Oxenstierna-Hale',
      'Oberst a.D. Karl Vogt · Karl Vogt',
    ]);
    assert.deepEqual(namesOf([...asked, ...later], 'unknowable', 'none'), ['Julian · Julian Hartmann']);
    assert.deepEqual(namesOf([...asked, ...later], 'different', 'maybe'), [
      'Jürgen Müller · Jörg Müller',
      'John Ashdown · John Ashdown, Jr.',
      'Mary Wells · Tom Wells',
      'Anna Schmidt · Anne Schmidt',
      'Simon Blanc · Simone Blanc',
      'Ute Lang · Bernd Lang',
      'Robin Keller · Robert Keller',
    ]);
  });

  it('are judged the same in either order', () => {
    for (const { people } of [...asked, ...later]) {
      const [one, other] = people.map(cardMet);
      assert.ok(one && other);
      assert.deepEqual(judged(other, one, 'US'), judged(one, other, 'US'), one.name);
    }
  });
});
