/** The back of the card: how you met, what they do well, what they value, and notes. V1 */

import type { Card } from '../../client/person-query.ts';
import { Fact } from './card-front.tsx';
import { fieldWords, personWords } from './person-words.ts';
import { SideCard } from './side-card.tsx';

const fields = ['howMet', 'background', 'value', 'notes'] as const;

export function CardBack({ card }: { readonly card: Card }) {
  const written = fields.filter((field) => card.person[field] !== undefined && card.person[field] !== '');
  return (
    <SideCard card={card} side="back" head={<h2>{personWords.back}</h2>}>
      <div className="side-body">
        {written.length === 0 && <p className="hint">{personWords.backEmpty}</p>}
        <dl className="facts words">
          {written.map((field) => (
            <Fact key={field} words={fieldWords[field]}>
              <span className="prose" dir="auto">
                {card.person[field]}
              </span>
            </Fact>
          ))}
        </dl>
      </div>
    </SideCard>
  );
}
