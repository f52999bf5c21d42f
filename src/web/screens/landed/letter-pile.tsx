/** All letters with what can be done with them together. */

import { useState } from 'react';
import { Link } from 'wouter';
import type { Today } from '../../client/agenda-query.ts';
import { useClock } from '../../client/use-clock.ts';
import { useSettings } from '../../owner-form/settings-query.ts';
import { PaperStage } from '../../print/paper-stage.tsx';
import { PrintButton } from '../../print/print-button.tsx';
import { ChoiceRow } from '../../ui/choice-row.tsx';
import { useStored } from '../../ui/use-stored.ts';
import { urls } from '../../urls.ts';
import { ownLocale } from '../../words/own-locale.ts';
import type { Letter } from './landed-query.ts';
import { letterWords as words } from './landed-words.ts';
import { LetterSheet } from './letter-sheet.tsx';
import { useMailed } from './use-mailed.ts';

const papers = ['letter-us', 'letter-a4'] as const;
/** Where paper is cut by inches. */
const inches = /-(?:US|CA|MX|PH|CL|CO|VE)\b/;

interface LetterPileProps {
  readonly letters: readonly Letter[];
  readonly today: Today;
}

export function LetterPile({ letters: all, today }: LetterPileProps) {
  const clock = useClock(today);
  const [first, second] = papers;
  const [paper, setPaper] = useStored('letter-paper', inches.test(ownLocale()) ? [first, second] : [second, first]);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [blanks, setBlanks] = useState<Readonly<Record<string, number>>>({});
  const [isPrinted, setPrinted] = useState(false);
  const { leaving, mailed } = useMailed(today);
  const letters = all.filter(({ followUp }) => !leaving.has(followUp.key));
  const owner = useSettings().data?.owner;
  const chosen = letters.filter(({ followUp }) => !left.has(followUp.key));
  const unfilled = chosen.filter(({ followUp }) => (blanks[followUp.key] ?? 0) > 0).length;
  return (
    <>
      <div className="print-choices no-print">
        <ChoiceRow
          legend={words.paper}
          choices={papers.map((value) => ({ value, words: words.papers[value] }))}
          chosen={paper}
          onChoose={setPaper}
        />
        <div role="status">
          <p>{words.of(chosen.length, letters.length)}</p>
          {unfilled > 0 && <p>{words.blanksLeft(unfilled)}</p>}
        </div>
        <p className="choices">
          {chosen.length > 0 && <PrintButton words={words.print(chosen.length)} onPrinted={() => setPrinted(true)} />}
          <Link
            className="button"
            href={urls.printAddresses(chosen.flatMap(({ group }) => (group.person === null ? [] : [group.person.id])))}
          >
            {words.envelopes}
          </Link>
        </p>
        <p className="hint">{words.printHint}</p>
        <div role="status">
          {isPrinted && chosen.length > 0 && (
            <p className="choices">
              <span>{words.mailedAsk}</span>
              <button type="button" className="button done" onClick={() => void mailed(chosen)}>
                {words.mailed(chosen.length)}
              </button>
            </p>
          )}
        </div>
      </div>
      <PaperStage label={words.preview} width={paper === 'letter-us' ? 215.9 : 210}>
        {letters.map((letter) => (
          <LetterSheet
            key={letter.followUp.key}
            letter={letter}
            paper={paper}
            clock={clock}
            owner={owner}
            isIn={!left.has(letter.followUp.key)}
            onBlanks={(count) =>
              setBlanks((before) =>
                before[letter.followUp.key] === count ? before : { ...before, [letter.followUp.key]: count },
              )
            }
            onIn={(isIn) =>
              setLeft((before) => {
                const others = [...before].filter((key) => key !== letter.followUp.key);
                return new Set(isIn ? others : [...others, letter.followUp.key]);
              })
            }
          />
        ))}
      </PaperStage>
    </>
  );
}
