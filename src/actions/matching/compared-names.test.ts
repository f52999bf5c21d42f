import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { comparedNames, grades } from './compared-names.ts';

const parts = [
  ['Ana', 'Bob', 'Robert', 'R.', 'Ruiz', 'Ruiz-Lopez', 'López', 'Müller', 'Mueller', 'van', 'den', 'Berg', 'Jr.'],
  ['Сергей', 'Γιώργος', '李伟', 'Li', 'Wei', 'Dr.', 'PhD', '(Bob)', 'née', ',', '🚀', 'II', "O'Brien", 'J.M.'],
].flat();
const part = fc.constantFrom(...parts);
const name = fc.oneof(
  fc.array(part, { minLength: 1, maxLength: 6 }).map((some) => some.join(' ')),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
);
const gradeOf = (one: string, other: string): string => comparedNames(one, other).grade;

describe('comparedNames', () => {
  it('says the same whichever name comes first, of any text', () => {
    fc.assert(
      fc.property(name, name, (one, other) => {
        const compared = comparedNames(one, other);
        assert.deepEqual(comparedNames(other, one), compared);
        assert.ok(grades.includes(compared.grade));
      }),
      { numRuns: 2000 },
    );
  });

  it('finds every name the same as itself, and as itself in capitals or without accents', () => {
    fc.assert(
      fc.property(name, (one) => {
        const { grade, areTwo, mayBeKin } = comparedNames(one, one);
        assert.deepEqual([grade, areTwo, mayBeKin], ['same', false, false]);
      }),
    );
    for (const [one, other] of [
      ['José Martí', 'JOSE MARTI'],
      ['Zoë Großmann', 'zoe grossmann'],
      ['Ruiz, Ana', 'Ana Ruiz'],
      ['Dr. Ana Ruiz, PhD, SHRM-CP 🚀', 'Ana Ruiz'],
    ] as const) {
      assert.equal(gradeOf(one, other), 'same', one);
    }
  });

  it('tells how alike two names are by what is the matter with them', () => {
    for (const [one, other, expected] of [
      ['Jürgen Müller', 'Juergen Mueller', 'same'],
      ['Сергей Иванов', 'Sergey Ivanov', 'same'],
      ['Ana M. Ruiz', 'Ana Ruiz', 'near'],
      ['Jean-Pierre Roche', 'Jeanpierre Roche', 'near'],
      ['Bob Smith', 'Robert Smith', 'strong'],
      ['Ana Ruiz-Lopez', 'Ana Ruiz', 'strong'],
      ['Li Wei', 'Wei Li', 'strong'],
      ['Sebastian van den Berg', 'Sebastian Vandenberg', 'same'],
      ['A. Ruiz', 'Ana Ruiz', 'weak'],
      ['Ana Ruiz', 'Ana Soto', 'given'],
      ['Ana Ruiz', 'Leo Ruiz', 'family'],
      ['Ana Ruiz', 'Leo Soto', 'none'],
      ['Christian Beck', 'Christina Beck', 'family'],
      ['Jack Ma', 'Jack Ma, MA', 'same'],
    ] as const) {
      assert.equal(gradeOf(one, other), expected, `${one} · ${other}`);
    }
  });

  it('tells father and son, and two middle names, apart', () => {
    assert.ok(comparedNames('John Ash Sr.', 'John Ash, Jr.').areTwo);
    assert.ok(comparedNames('John Ash II', 'John Ash 3rd').areTwo);
    assert.ok(comparedNames('John A. Ash', 'John B. Ash').areTwo);
    assert.ok(comparedNames('John Ash', 'John Ash Jr.').mayBeKin);
    assert.ok(!comparedNames('John Ash Junior', 'John Ash, Jr').areTwo);
  });
});
