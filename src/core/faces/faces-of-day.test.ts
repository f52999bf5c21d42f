import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { RecallAsk, RecallGrade } from '../facts/recall.ts';
import type { Candidate, DayRecall } from './faces-of-day.ts';
import { facesOfDay } from './faces-of-day.ts';
import type { Remembering } from './memory.ts';

const today = 100;

/** As many days again as times in a row that it came to mind: enough to tell one from another. */
const remembering: Remembering = (answers) => {
  const last = answers.at(-1);
  if (last === undefined) return undefined;
  const row = answers.length - 1 - answers.findLastIndex(({ grade }) => grade === 'again');
  return { dueOn: last.on + 1 + row, stabilityDays: 1 + row };
};

const someone = (person: string, other: Partial<Candidate> = {}): Candidate => ({
  person,
  circle: 'active',
  since: 1,
  nameBy: 'name-by-face',
  hasBackground: false,
  ...other,
});

const told = (
  on: number,
  person: string,
  [grade = 'good', asked = 'name-by-face']: readonly [RecallGrade?, RecallAsk?] = [],
): DayRecall => ({
  person,
  asked,
  grade,
  on,
});

const day = (candidates: readonly Candidate[], recalls: readonly DayRecall[] = []) =>
  facesOfDay({ candidates, recalls, today, remembering });
const asked = (candidates: readonly Candidate[], recalls: readonly DayRecall[] = []): readonly string[] =>
  day(candidates, recalls).cards.map(({ person, asked: ask }) => `${ask} ${person}`);

describe('the faces of a day', () => {
  it('[V3] begin with what has been due for longest, because it is the next to be forgotten', () => {
    const people = ['a', 'b', 'c', 'new'].map((id) => someone(id));
    const recalls = [told(90, 'b'), told(95, 'a'), told(99, 'c')];
    assert.deepEqual(asked(people, recalls), ['name-by-face b', 'name-by-face a', 'name-by-face new']);
  });

  it('[V5] bring in a few new ones a day, the inner circle first, and in it whoever came last', () => {
    const people = [
      someone('wide', { circle: 'wide' }),
      someone('early', { circle: 'inner' }),
      someone('late', { circle: 'inner', since: 50 }),
      ...Array.from({ length: 8 }, (_, n) => someone(`n${n}`)),
    ];
    const cards = asked(people);
    assert.deepEqual(cards.slice(0, 2), ['name-by-face late', 'name-by-face early']);
    assert.equal(cards.length, 5);
    assert.equal(asked(people, [told(today, 'late'), told(today, 'early')]).length, 3, 'counting those of today');
  });

  it('hold no more than two minutes, and tell how much waits, so that a holiday is no debt', () => {
    const people = Array.from({ length: 30 }, (_, n) => someone(`p${n}`));
    const recalls = people.map(({ person }) => told(50, person));
    const { cards, waiting } = day(people, recalls);
    assert.deepEqual([cards.length, waiting], [12, 18]);
    const half = day(people, [...recalls, ...people.slice(0, 7).map(({ person }) => told(today, person))]);
    assert.deepEqual([half.cards.length, half.answered, half.cameBack], [5, 7, 7]);
  });

  it('ask for what goes with a name only once the name itself came to mind, and never for one person twice a day', () => {
    const ana = someone('ana', { nameBy: 'name-by-clues', hasBackground: true });
    assert.deepEqual(asked([ana]), ['name-by-clues ana']);
    assert.deepEqual(asked([ana], [told(99, 'ana', ['again', 'name-by-clues'])]), ['name-by-clues ana']);
    assert.deepEqual(asked([ana], [told(99, 'ana', ['good', 'name-by-clues'])]), ['background-by-name ana']);
    assert.deepEqual(asked([ana], [told(90, 'ana', ['good', 'name-by-clues'])]), ['name-by-clues ana']);
    assert.deepEqual(asked([ana], [told(today, 'ana', ['good', 'name-by-clues'])]), []);
  });

  it('ask by the face from the day on which there is one', () => {
    assert.deepEqual(asked([someone('ana')], [told(99, 'ana', ['good', 'name-by-clues'])]), ['name-by-face ana']);
  });

  it('ask for nobody of whom nothing is known, and not for those who left the circles', () => {
    assert.deepEqual(asked([someone('blank', { nameBy: undefined, hasBackground: true })], [told(50, 'gone')]), []);
  });

  it('count the first answer of the day, and say when the next ones come', () => {
    const { answered, cameBack, nextOn, cards } = day(
      [someone('a'), someone('b')],
      [told(today, 'a', ['again']), told(today, 'a', ['good']), told(today, 'b', ['easy'])],
    );
    assert.deepEqual([cards, answered, cameBack, nextOn], [[], 2, 1, today + 2]);
    assert.equal(day([]).nextOn, undefined);
  });
});
