/** Whether what was due was done, week by week. T8 */

import { shareOf } from '../../../core/market/share.ts';
import { ChoiceRow } from '../../ui/choice-row.tsx';
import { englishLocale } from '../../words/own-locale.ts';
import { FigureTable } from './figure-table.tsx';
import { disciplineWords as words } from './insights-words.ts';
import type { Week } from './insights-query.ts';
import { Part } from './part.tsx';
import { ShareBar } from './share-bar.tsx';
import { useFigureView } from './view-context.ts';

/** In the order in which they stand upon each other. */
const kinds = ['inTime', 'late', 'skipped', 'undone'] as const;
const spans = ['8', '12', '26'] as const;
type Span = (typeof spans)[number];

interface DisciplinePartProps {
  readonly weeks: readonly Week[];
  readonly span: Span;
  readonly onSpan: (span: Span) => void;
}

export function DisciplinePart({ weeks, span, onSpan }: DisciplinePartProps) {
  const { view } = useFigureView();
  const due = weeks.reduce((sum, week) => sum + dueIn(week), 0);
  const inTime = weeks.reduce((sum, week) => sum + week.inTime, 0);
  return (
    <Part title={words.title} lead={words.lead}>
      <div className="no-print">
        <ChoiceRow
          legend={words.weeks}
          choices={spans.map((value) => ({ value, words: words.weeksChoice(Number(value)) }))}
          chosen={span}
          onChoose={onSpan}
        />
      </div>
      {due === 0 ? (
        <p>{words.none(weeks.length)}</p>
      ) : (
        <>
          <ShareBar name={words.summary(weeks.length)} share={shareOf(inTime, due)} />
          {view === 'tables' ? <WeekTable weeks={weeks} /> : <WeekChart weeks={weeks} due={due} />}
        </>
      )}
    </Part>
  );
}

function WeekChart({ weeks, due }: { readonly weeks: readonly Week[]; readonly due: number }) {
  const most = Math.max(...weeks.map(dueIn));
  const ends = [weeks[0], weeks.at(-1)].filter((week) => week !== undefined);
  return (
    <figure className="weeks">
      <figcaption className="legend">
        {kinds.map((kind) => (
          <span key={kind}>
            <span className="swatch" data-kind={kind} aria-hidden="true" />
            {words.kinds[kind]}
          </span>
        ))}
      </figcaption>
      <div className="week-columns" role="img" aria-label={words.chart(due, weeks.length)}>
        {weeks.map((week) => (
          <div className="week-column" key={week.begins} title={told(week)}>
            {kinds.map((kind) => (
              <span key={kind} data-kind={kind} style={{ blockSize: `${(week[kind] / most) * 100}%` }} />
            ))}
          </div>
        ))}
      </div>
      <p className="week-ends" aria-hidden="true">
        {ends.map(({ begins }) => (
          <span key={begins}>{words.week(dateWords(begins))}</span>
        ))}
      </p>
    </figure>
  );
}

function WeekTable({ weeks }: { readonly weeks: readonly Week[] }) {
  return (
    <FigureTable
      caption={words.caption}
      columns={[words.columns.week, words.columns.due, ...kinds.map((kind) => words.kinds[kind])]}
      rows={weeks.map((week) => ({
        key: week.begins,
        cells: [dateWords(week.begins), dueIn(week), ...kinds.map((kind) => week[kind])],
      }))}
    />
  );
}

function dueIn({ inTime, late, skipped, undone }: Week): number {
  return inTime + late + skipped + undone;
}

function told(week: Week): string {
  const parts = kinds.map((kind) => `${words.kinds[kind]} ${week[kind]}`);
  return `${words.week(dateWords(week.begins))}: ${parts.join(', ')}`;
}

/** A date of the calendar as it is, in no time zone. */
function dateWords(date: string): string {
  const format = new Intl.DateTimeFormat(englishLocale(), { day: 'numeric', month: 'short', timeZone: 'UTC' });
  return format.format(new Date(`${date}T00:00Z`));
}
