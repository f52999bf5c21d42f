/** People's cards on paper, front and back, as the System would have them in a box. V1 */

import { useState } from 'react';
import type { Card } from '../../client/person-query.ts';
import { pagesOf, papers } from '../../print/paper.ts';
import type { PaperName } from '../../print/paper.ts';
import { Sheets } from '../../print/sheets.tsx';
import { ChoiceRow } from '../../ui/choice-row.tsx';
import { useStored } from '../../ui/use-stored.ts';
import { IndexCard, isShortened } from './index-card.tsx';
import { Nobody, NotReady, PrintFrame } from './print-frame.tsx';
import { paperWords, printWords } from './print-words.ts';
import { useCut } from './use-cut.ts';
import { useChosenPeople, usePrintedPeople } from './printed-people.ts';

const choices = ['card-3x5', 'cards-letter', 'cards-a4'] as const satisfies readonly PaperName[];

export function PrintCards() {
  const ids = useChosenPeople();
  const { data, error, refetch } = usePrintedPeople(ids);
  if (ids.length === 0) return <Nobody title={printWords.cards} />;
  if (data === undefined) return <NotReady title={printWords.cards} error={error} onAgain={() => void refetch()} />;
  return <Cards cards={data} />;
}

interface Side {
  readonly key: string;
  readonly side: 'front' | 'back' | 'blank';
  readonly card?: Card;
}

function Cards({ cards }: { readonly cards: readonly Card[] }) {
  const [paper, setPaper] = useStored('print-card-paper', choices);
  const [backs, setBacks] = useState(true);
  const cut = useCut();
  const perPage = papers[paper].places.length;
  const sides = sidesOf(cards, perPage, backs);
  return (
    <PrintFrame
      title={printWords.cards}
      isEmpty={false}
      paper={paper}
      choices={
        <>
          <ChoiceRow
            legend={printWords.paper}
            choices={choices.map((value) => ({ value, words: paperWords[value] }))}
            chosen={paper}
            onChoose={setPaper}
          />
          <label className="tick">
            <input type="checkbox" checked={backs} onChange={({ target }) => setBacks(target.checked)} />
            {printWords.backs}
          </label>
          {backs && perPage > 1 && <p className="hint">{printWords.backsHint}</p>}
        </>
      }
      told={
        <>
          <p>{printWords.count(printWords.cardCount(cards.length), pagesOf(sides, perPage).length)}</p>
          {cut.names.length > 0 && <p className="fault">{printWords.tooLong(cut.names.join(', '))}</p>}
        </>
      }
    >
      <Sheets paper={paper} items={sides} keyOf={({ key }) => key}>
        {({ card, side }) =>
          card !== undefined &&
          side !== 'blank' && (
            <IndexCard
              card={card}
              side={side}
              onFit={(fits) => cut.note(printWords[side](card.person.name), fits && !isShortened(card, side))}
            />
          )
        }
      </Sheets>
    </PrintFrame>
  );
}

/** A page of fronts, and then the page of their backs. */
function sidesOf(cards: readonly Card[], perPage: number, backs: boolean): readonly Side[] {
  const front = (card: Card): Side => ({ key: `${card.person.id} front`, side: 'front', card });
  if (!backs) return cards.map(front);
  return pagesOf(cards, perPage).flatMap((page, number) => [
    ...page.map((card, at): Side => (card === undefined ? { key: `${number} ${at}`, side: 'blank' } : front(card))),
    ...page.flatMap((card): Side[] =>
      card === undefined ? [] : [{ key: `${card.person.id} back`, side: 'back', card }],
    ),
  ]);
}
