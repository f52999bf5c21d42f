/** How much of what a card says is read, and how much of what is read it says, by field. */

import { cardFields, type CardField, type CardRead } from '../card-read.ts';
import { readCard } from '../read-card.ts';
import { cardsAbroad } from './cards-abroad.ts';
import { cards } from './cards.ts';
import { freshCards } from './fresh-cards.ts';

interface CardCase {
  readonly text: string;
  readonly expected: Readonly<Record<CardField, readonly string[]>>;
}

export interface CardScore {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

export interface CardMiss {
  readonly card: string;
  readonly field: CardField;
  readonly wrong: readonly string[];
  readonly missed: readonly string[];
}

/** The rules were made on these. */
export const tunedCards = [...casesOf(cards), ...casesOf(cardsAbroad)];

/** And never tuned on these. */
export const otherCards = casesOf(freshCards);

function casesOf(text: string): readonly CardCase[] {
  return text
    .trim()
    .split(/\n{2,}/)
    .map((block) => {
      const lines = block.split('\n');
      const fields = lines.filter((line) => line.startsWith('> ')).map((line) => line.slice(2));
      const valuesOf = (field: CardField): readonly string[] =>
        fields
          .filter((line) => line.startsWith(`${field} `))
          .flatMap((line) => line.slice(field.length + 1).split(' | '))
          .map((value) => (field === 'addresses' || field === 'notes' ? value.replaceAll('/', '\n') : value));
      const expected = Object.fromEntries(cardFields.map((field) => [field, valuesOf(field)])) as CardCase['expected'];
      return { text: lines.filter((line) => !line.startsWith('> ')).join('\n'), expected };
    });
}

export async function cardScores(cases: readonly CardCase[]): Promise<{
  readonly byField: Readonly<Record<CardField, CardScore>>;
  readonly misses: readonly CardMiss[];
}> {
  const byField = Object.fromEntries(cardFields.map((field) => [field, { right: 0, wrong: 0, missed: 0 }])) as Record<
    CardField,
    CardScore
  >;
  const misses: CardMiss[] = [];
  for (const { text, expected } of cases) {
    const read = await readCard(text);
    for (const field of cardFields) {
      const [said, got] = [expected[field], valuesRead(read, field)];
      const wrong = got.filter((value) => !said.includes(value));
      const missed = said.filter((value) => !got.includes(value));
      const before = byField[field];
      byField[field] = {
        right: before.right + got.length - wrong.length,
        wrong: before.wrong + wrong.length,
        missed: before.missed + missed.length,
      };
      if (wrong.length + missed.length > 0) misses.push({ card: text.slice(0, 40), field, wrong, missed });
    }
  }
  return { byField, misses };
}

function valuesRead(read: CardRead, field: CardField): readonly string[] {
  const value = read[field];
  return value === undefined ? [] : typeof value === 'string' ? [value] : value;
}
