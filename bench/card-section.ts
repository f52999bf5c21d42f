/** How well the text of a business card is understood, as a section of docs/benchmarks.md. */

import { cardFields, type CardField } from '../src/formats/business-card/card-read.ts';
import { type CardScore, cardScores, otherCards, tunedCards } from '../src/formats/business-card/corpus/card-score.ts';

const words: Readonly<Record<CardField, string>> = {
  name: 'name',
  title: 'title',
  organization: 'organization',
  emails: 'e-mail addresses',
  phones: 'telephone numbers',
  addresses: 'postal addresses',
  links: 'links',
  notes: 'what else stands there',
};

export async function cardSection(): Promise<string> {
  const scores = await Promise.all([otherCards, tunedCards].map(cardScores));
  const row = (field: CardField): string => scores.map(({ byField }) => shares(byField[field])).join(' | ');
  return [
    '## A business card',
    '',
    'The same of the text of business cards, on those of `src/formats/business-card/corpus`: of the United States and of',
    'many other countries. The rules were made on the last column. The first was written when they stood; one rule, on',
    'letters after a name, was mended after that. A field is right only where all of it is. The letters themselves are read',
    'off a photo in the browser; a card drawn in Chromium comes out without a wrong letter (`test/journeys/capture.test.ts`',
    'allows 3 %). Photos taken by hand were not measured.',
    '',
    `| Field | Fresh (${otherCards.length} cards) | Made on (${tunedCards.length}) |`,
    '| --- | --- | --- |',
    ...cardFields.map((field) => `| ${words[field]} | ${row(field)} |`),
    '',
  ].join('\n');
}

/** `98 % and 96 % (53, 1, 2)`: precision and recall. */
function shares({ right, wrong, missed }: CardScore): string {
  const share = (of: number): string => (of === 0 ? 'none' : `${Math.floor((100 * right) / of)} %`);
  return `${share(right + wrong)} and ${share(right + missed)} (${right}, ${wrong}, ${missed})`;
}
