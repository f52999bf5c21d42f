/** How soon the owner thanks: the middle wait, the share in time, and the share of notes posted by sundown. J1 J2 J5 C11 */

import { FigureTable } from './figure-table.tsx';
import { tableWords, thanksWords as words } from './insights-words.ts';
import type { Insights } from './insights-query.ts';
import { Part } from './part.tsx';
import { ShareBar } from './share-bar.tsx';
import { shareCells } from './share-words.ts';
import { useFigureView } from './view-context.ts';
import { waitWords } from './wait-words.ts';

type Thanks = Insights['thanks'][number];

export function ThanksPart({ thanks }: { readonly thanks: readonly Thanks[] }) {
  const { view } = useFigureView();
  const told = thanks.filter(({ talks }) => talks > 0);
  return (
    <Part title={words.title} lead={words.lead}>
      {told.length === 0 && <p>{words.none}</p>}
      {told.length > 0 && view === 'tables' && <ThanksTable thanks={told} />}
      {view === 'charts' && told.map((one) => <Chart key={one.occasion} {...one} />)}
    </Part>
  );
}

function Chart({ occasion, talks, medianHours, inTime, posted }: Thanks) {
  return (
    <div className="shares">
      <h3>
        {words.occasions[occasion]} <span className="count">{words.talks(talks)}</span>
      </h3>
      <p>{medianHours === null ? words.nobody : words.median(waitWords(medianHours))}</p>
      <ShareBar name={words.inTime} share={inTime} />
      <ShareBar name={words.posted} share={posted} />
    </div>
  );
}

function ThanksTable({ thanks }: { readonly thanks: readonly Thanks[] }) {
  const { after, talks, median, what } = words.columns;
  return (
    <FigureTable
      caption={words.caption}
      isHeaded
      columns={[after, talks, median, what, tableWords.came, tableWords.rate, tableWords.interval]}
      rows={thanks.flatMap((one) =>
        (['inTime', 'posted'] as const).map((share) => ({
          key: `${one.occasion} ${share}`,
          cells: [
            words.occasions[one.occasion],
            one.talks,
            one.medianHours === null ? words.nobody : waitWords(one.medianHours),
            words[share],
            ...shareCells(one[share]),
          ],
        })),
      )}
    />
  );
}
