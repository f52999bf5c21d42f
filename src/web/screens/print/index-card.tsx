/** One side of a 3×5 card: who and how to reach them in front; how you met, what they do well and value behind. V1 */

import type { Card } from '../../client/person-query.ts';
import { Fitted } from '../../print/fitted.tsx';
import { circleWords } from '../../words/circle-words.ts';
import { printWords } from './print-words.ts';

const sizes = { front: [11, 10, 9, 8, 7, 6, 5], back: [10, 9, 8, 7, 6, 5] } as const;
const fields = ['howMet', 'background', 'value', 'notes'] as const;
/** What there is room for at the smallest size, side by side with the other fields. */
const longest = 1_200;

interface IndexCardProps {
  readonly card: Card;
  readonly side: 'front' | 'back';
  readonly onFit: (fits: boolean) => void;
}

export function IndexCard({ card, side, onFit }: IndexCardProps) {
  return (
    <div className="index-card" data-side={side}>
      <Fitted sizes={sizes[side]} className="index-words" onFit={onFit}>
        {side === 'front' ? <Front card={card} /> : <Back card={card} />}
      </Fitted>
    </div>
  );
}

function Front({ card: { person, organization } }: { readonly card: Card }) {
  const { name, title, phones = [], emails = [], addresses = [], links = [], circle, tags = [] } = person;
  const work = [title, organization?.name].filter((part) => part !== undefined).join(' · ');
  const ways = [...phones, ...emails, ...addresses.slice(0, 1), ...links.slice(0, 2)];
  const placed = [circle === undefined ? undefined : circleWords[circle], ...tags].filter((part) => part !== undefined);
  return (
    <>
      <div className="index-head">
        <p className="index-name" dir="auto">
          {name}
        </p>
        {work !== '' && <p dir="auto">{work}</p>}
      </div>
      {ways.map((way) => (
        <p key={way} dir="auto">
          {shortened(way)}
        </p>
      ))}
      {placed.length > 0 && (
        <p className="index-placed" dir="auto">
          {placed.join(' · ')}
        </p>
      )}
    </>
  );
}

function Back({ card: { person, groups } }: { readonly card: Card }) {
  const written = fields.flatMap((field) => {
    const text = person[field]?.trim();
    return text === undefined || text === '' ? [] : [{ field, text }];
  });
  return (
    <>
      <div className="index-head">
        <p className="index-name" dir="auto">
          {person.name}
        </p>
      </div>
      {written.map(({ field, text }) => (
        <p key={field} dir="auto">
          <b>{printWords[field]}</b> {shortened(text)}
        </p>
      ))}
      {groups.length > 0 && (
        <p dir="auto">
          <b>{printWords.groups}</b> {groups.map(({ name }) => name).join(' · ')}
        </p>
      )}
    </>
  );
}

/** What stands on the back may go on for pages in the notebook. */
export function isShortened({ person }: Card, side: 'front' | 'back'): boolean {
  return side === 'back' && fields.some((field) => (person[field]?.trim().length ?? 0) > longest);
}

function shortened(text: string): string {
  return text.length > longest ? `${text.slice(0, longest).trimEnd()}…` : text;
}
