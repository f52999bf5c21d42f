import type { FaceAsked } from './faces-query.ts';
import { cardWords } from './faces-words.ts';

interface CardFactsProps {
  readonly card: FaceAsked;
  /** Before the answer: only what leads to the name. */
  readonly isFront: boolean;
}

/** What is on the card, each with its label; of the background before the answer only where there is nothing else. */
export function CardFacts({ card, isFront }: CardFactsProps) {
  const { title, organizationName, howMet, background, value } = card;
  const clues = [
    [cardWords.title, title],
    [cardWords.organization, organizationName],
    [cardWords.howMet, howMet],
  ] as const;
  const deeper = [
    [cardWords.background, background],
    [cardWords.value, value],
  ] as const;
  const hasClues = clues.some(([, text]) => text !== undefined);
  const facts = isFront && hasClues ? clues : isFront ? deeper.slice(0, 1) : [...clues, ...deeper];
  const known = facts.flatMap(([label, text]) => (text === undefined ? [] : [{ label, text }]));
  if (known.length === 0) return null;
  return (
    <dl className="face-facts">
      {known.map(({ label, text }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
