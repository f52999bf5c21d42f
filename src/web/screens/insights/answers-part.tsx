/** Who answers: by the channel, and by the words that were used. */

import { FewNote } from './few-note.tsx';
import { FigureTable } from './figure-table.tsx';
import { answersWords as words, shareWords, tableWords } from './insights-words.ts';
import type { Insights, ShareTold } from './insights-query.ts';
import { Part } from './part.tsx';
import { ShareBar } from './share-bar.tsx';
import { shareCells } from './share-words.ts';
import { useFigureView } from './view-context.ts';

interface Row {
  readonly key: string;
  readonly name: string;
  readonly answered: ShareTold;
}

export function AnswersPart({ told }: { readonly told: Insights }) {
  const { view } = useFigureView();
  const byChannel = told.answersByChannel.map(({ channel, answered }) => ({
    key: channel,
    name: words.channels[channel],
    answered,
  }));
  const byScript = told.answersByScript.map(({ script, title, answered }) => ({ key: script, name: title, answered }));
  return (
    <Part title={words.title} lead={words.lead(told.answerDays)}>
      <Answers title={words.byChannel} column={words.columns.channel} none={words.noChannel} rows={byChannel} />
      <Answers title={words.byScript} column={words.columns.script} none={words.noScript} rows={byScript} />
      <FewNote shares={[...byChannel, ...byScript].map(({ answered }) => answered)} />
      {view === 'charts' && <p className="hint">{shareWords.legend}</p>}
    </Part>
  );
}

interface AnswersProps {
  readonly title: string;
  readonly column: string;
  readonly none: string;
  readonly rows: readonly Row[];
}

function Answers({ title, column, none, rows }: AnswersProps) {
  const { view } = useFigureView();
  const told = rows.toSorted((a, b) => b.answered.of - a.answered.of);
  return (
    <div className="shares">
      <h3>{title}</h3>
      {told.length === 0 && <p>{none}</p>}
      {told.length > 0 && view === 'tables' && (
        <FigureTable
          caption={`${words.title}: ${title}`}
          isHeaded
          columns={[column, tableWords.came, tableWords.rate, tableWords.interval]}
          rows={told.map(({ key, name, answered }) => ({ key, cells: [name, ...shareCells(answered)] }))}
        />
      )}
      {told.length > 0 && view === 'charts' && (
        <div className="share-list">
          {told.map(({ key, name, answered }) => (
            <ShareBar key={key} name={name} share={answered} isOneOfMany />
          ))}
        </div>
      )}
    </div>
  );
}
