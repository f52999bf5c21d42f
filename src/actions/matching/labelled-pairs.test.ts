import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { employersOf } from './employers-of.ts';
import { type Identifiable, type Identity, identityOf } from './identity.ts';
import { judged } from './judged.ts';

type Card = Identifiable & { readonly organization?: string };

interface Pair {
  readonly kind: string;
  /** `unknowable` is what nobody could say who has no more than this, so it should be asked. */
  readonly label: 'same' | 'different' | 'unknowable';
  readonly people: readonly [Card, Card];
}

const pairs: readonly Pair[] = JSON.parse(
  await readFile(new URL('../../../test/vectors/matching/pairs.json', import.meta.url), 'utf8'),
);
const employers = employersOf([]);
const met = (card: Card): Identity => identityOf(card, employers.ofName(card.organization));
const verdictOf = (one: Card, other: Card): string => judged(met(one), met(other), 'US')?.standing ?? 'none';
const verdicts = pairs.map((pair) => ({ ...pair, verdict: verdictOf(...pair.people) }));

const namesOf = (label: Pair['label'], ...given: readonly string[]): readonly string[] =>
  verdicts
    .filter((pair) => pair.label === label && given.includes(pair.verdict))
    .map(({ people: [one, other] }) => `${one.name} · ${other.name}`);
const count = (label: Pair['label'], ...given: readonly string[]): number => namesOf(label, ...given).length;

describe('the labelled pairs', () => {
  it('are merged without asking in 99 of 100 cases only where it is right, since a wrong merge is worse than a question', () => {
    assert.ok(pairs.length >= 300);
    const wrong = [...namesOf('different', 'sure'), ...namesOf('unknowable', 'sure')];
    const right = count('same', 'sure');
    assert.ok(right >= 110, `${right} were sure`);
    assert.ok(right / (right + wrong.length) >= 0.99, wrong.join('; '));
  });

  it('are found in 95 of 100 cases, and those that are not are these', () => {
    const found = count('same', 'sure', 'maybe');
    assert.ok(found / (found + count('same', 'none')) >= 0.95);
    assert.deepEqual(namesOf('same', 'none'), [
      'Martina Fuchs · Martina Lindner',
      '李伟 · Li Wei',
      'Quentin Astor · Quentin Astor',
      'Wilhelmina Oxenstierna-Hale · Wilhelmina Oxenstierna-Hale',
    ]);
  });

  it('are asked about where nobody could know, and hardly ever where they are two', () => {
    assert.deepEqual(namesOf('unknowable', 'none'), ['Julian · Julian Hartmann']);
    assert.deepEqual(namesOf('different', 'maybe'), [
      'Jürgen Müller · Jörg Müller',
      'John Ashdown · John Ashdown, Jr.',
      'Mary Wells · Tom Wells',
      'Anna Schmidt · Anne Schmidt',
      'Simon Blanc · Simone Blanc',
    ]);
  });

  it('are judged the same in either order, and everybody is surely themselves', () => {
    for (const { people } of pairs) {
      const [one, other] = people;
      assert.deepEqual(judged(met(other), met(one), 'US'), judged(met(one), met(other), 'US'), one.name);
    }
  });
});
