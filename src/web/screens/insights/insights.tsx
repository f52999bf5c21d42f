/** How the search goes, by the owner's own facts, beside what the texts claim; and the odds of the pile. T8 T11 V9 */

import { Link } from 'wouter';
import { isGone } from '../../client/client.ts';
import { ChoiceRow } from '../../ui/choice-row.tsx';
import { FaultCard } from '../../ui/fault-card.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useLate } from '../../ui/use-late.ts';
import { useStored } from '../../ui/use-stored.ts';
import { urls } from '../../urls.ts';
import { AnswersPart } from './answers-part.tsx';
import { ClaimsPart } from './claims-part.tsx';
import { DisciplinePart } from './discipline-part.tsx';
import { FunnelPart } from './funnel-part.tsx';
import { insightsFaults, insightsWords as words } from './insights-words.ts';
import { useInsights } from './insights-query.ts';
import type { Insights as Told } from './insights-query.ts';
import { PilePart } from './pile-part.tsx';
import { ThanksPart } from './thanks-part.tsx';
import { ViewProvider } from './view-context.ts';
import './insights.css';

const views = ['charts', 'tables'] as const;
const spans = ['12', '8', '26'] as const;
const longest = 26;

export function Insights() {
  const [view, setView] = useStored('sundown.figures', views);
  const [span, setSpan] = useStored('sundown.insights.weeks', spans);
  const { data, error, refetch } = useInsights(longest);
  return (
    <>
      <h1 className="screen-head" tabIndex={-1}>
        {words.title}
      </h1>
      {data === undefined && error === null && <Loading />}
      {data === undefined && error !== null && (
        <FaultCard
          {...(isGone(error) ? insightsFaults.gone : insightsFaults.broken)}
          againWord={insightsFaults.again}
          onAgain={() => void refetch()}
        />
      )}
      {data !== undefined && error !== null && (
        <p className="stale no-print" role="status">
          {words.stale}
        </p>
      )}
      {data !== undefined && (
        <ViewProvider value={{ view, fewestCases: data.fewestCases }}>
          <p className="lead">{words.lead(data.fewestCases)}</p>
          <div className="figures-view no-print">
            <ChoiceRow
              legend={words.view}
              choices={views.map((value) => ({ value, words: words.views[value] }))}
              chosen={view}
              onChoose={setView}
            />
          </div>
          {isBlank(data) ? <Empty /> : <Own told={data} span={span} onSpan={setSpan} />}
          <ClaimsPart told={data} />
          <PilePart told={data} />
        </ViewProvider>
      )}
    </>
  );
}

interface OwnProps {
  readonly told: Told;
  readonly span: (typeof spans)[number];
  readonly onSpan: (span: (typeof spans)[number]) => void;
}

function Own({ told, span, onSpan }: OwnProps) {
  return (
    <>
      <FunnelPart funnels={told.funnels} />
      <ThanksPart thanks={told.thanks} />
      <AnswersPart told={told} />
      <DisciplinePart weeks={told.discipline.slice(-Number(span))} span={span} onSpan={onSpan} />
    </>
  );
}

function isBlank({ funnels, thanks, answersByChannel, answersByScript, discipline }: Told): boolean {
  const hasWeek = discipline.some(({ inTime, late, skipped, undone }) => inTime + late + skipped + undone > 0);
  const hasAnswers = answersByChannel.length + answersByScript.length > 0;
  return funnels.length === 0 && thanks.every(({ talks }) => talks === 0) && !hasAnswers && !hasWeek;
}

function Empty() {
  return (
    <section className="card nothing-counted">
      <h2 className="cleared-title">
        <Icon name="chart" size={24} />
        {words.emptyTitle}
      </h2>
      <p>{words.empty}</p>
      <p className="no-print ways-on">
        <Link className="button" href={urls.today}>
          {words.toToday}
        </Link>
        <Link className="button" href={urls.opportunities}>
          {words.toPositions}
        </Link>
      </p>
    </section>
  );
}

function Loading() {
  const late = useLate();
  return (
    <>
      <p className={late ? 'lead' : 'unseen'} role="status">
        {late ? words.loading : ''}
      </p>
      {late && <div aria-hidden="true" className="card insights-blank" />}
    </>
  );
}
