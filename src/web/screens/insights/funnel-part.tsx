/** How positions come about: for each route, how many came to each stage, and the rate from one to the next. */

import { routeNames } from '../../words/opportunity-words.ts';
import { FigureTable } from './figure-table.tsx';
import { funnelWords as words, tableWords } from './insights-words.ts';
import type { Funnel } from './insights-query.ts';
import { Part } from './part.tsx';
import { FewNote } from './few-note.tsx';
import { intervalSaid, shareCells, shortlySaid, unbroken } from './share-words.ts';
import { useFigureView } from './view-context.ts';

export function FunnelPart({ funnels }: { readonly funnels: readonly Funnel[] }) {
  const { view } = useFigureView();
  return (
    <Part title={words.title} lead={words.lead}>
      {funnels.length === 0 && <p>{words.none}</p>}
      <div className={view === 'charts' ? 'funnels' : 'tables'}>
        {funnels.map((funnel) =>
          view === 'tables' ? (
            <FunnelTable key={funnel.route} funnel={funnel} />
          ) : (
            <FunnelChart key={funnel.route} funnel={funnel} />
          ),
        )}
      </div>
      <FewNote shares={funnels.flatMap(({ steps }) => steps.flatMap(({ cameOn }) => cameOn ?? []))} />
    </Part>
  );
}

function FunnelChart({ funnel: { route, positions, steps } }: { readonly funnel: Funnel }) {
  return (
    <div className="funnel">
      <h3>
        {routeNames[route]} <span className="count">{words.positions(positions)}</span>
      </h3>
      <ol className="stages">
        {steps.map(({ stage, reached, cameOn, unfinished }) => (
          <li key={stage}>
            <span className="stage-name">{words.stages[stage]}</span>
            <span className="stage-bar" aria-hidden="true">
              <span style={{ inlineSize: `${(reached / positions) * 100}%` }} />
            </span>
            <span className="funnel-count">{words.reached(reached, positions)}</span>
            {cameOn !== null && (
              <span className="stage-rate detail">
                {[
                  `${words.of[stage]}: ${shortlySaid(cameOn)}`,
                  intervalSaid(cameOn),
                  unfinished > 0 ? words.unfinished(unfinished) : undefined,
                ]
                  .filter((said) => said !== undefined)
                  .join('; ')}
              </span>
            )}
          </li>
        ))}
      </ol>
    </div>
  );
}

function FunnelTable({ funnel: { route, positions, steps } }: { readonly funnel: Funnel }) {
  const { stage, reached, unfinished } = words.columns;
  return (
    <FigureTable
      caption={words.caption(routeNames[route], positions)}
      columns={[stage, reached, tableWords.came, tableWords.rate, tableWords.interval, unfinished]}
      rows={steps.map((step) => ({
        key: step.stage,
        cells: [
          words.stages[step.stage],
          unbroken(words.reached(step.reached, positions)),
          ...(step.cameOn === null ? (['', '', ''] as const) : shareCells(step.cameOn)),
          step.cameOn === null ? '' : step.unfinished,
        ],
      }))}
    />
  );
}
