/** What would follow from an outcome, as the engine derives it: who hears of it, what is owed, what is not owed any more. */

import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { OutcomeVerdict } from '../../../core/facts/opportunity.ts';
import { client } from '../../client/client.ts';
import type { Answered } from '../../client/client.ts';
import { dayWords } from '../../words/due-words.ts';
import type { Clock } from '../../words/due-words.ts';
import { helpersIn, linesOf } from './foreseen-lines.ts';
import { verdictWords as words } from './opportunity-words.ts';

interface ForesightProps {
  readonly opportunity: string;
  readonly version: number;
  readonly verdict: OutcomeVerdict;
  readonly at: string | undefined;
  readonly clock: Clock;
}

export function Foresight({ opportunity, version, verdict, at, clock }: ForesightProps) {
  const { data, error } = useQuery({
    queryKey: ['today', 'outcome', opportunity, version, verdict, at],
    queryFn: ({ signal }) =>
      client.foreseeOutcome({ id: opportunity, verdict, ...(at !== undefined && { at }) }, { signal }),
    placeholderData: keepPreviousData,
    retry: false,
  });
  return (
    <section className="foresight" aria-live="polite" aria-busy={data === undefined && error === null}>
      <h3>{words.follows}</h3>
      {data === undefined && <p className="hint">{error === null ? words.looking : words.unforeseen}</p>}
      {data !== undefined && <Foreseen foreseen={data} verdict={verdict} clock={clock} />}
    </section>
  );
}

/** As many as are read at a glance; more are folded away. */
const fewLines = 3;

interface ForeseenProps {
  readonly foreseen: Answered['foreseeOutcome'];
  readonly verdict: OutcomeVerdict;
  readonly clock: Clock;
}

function Foreseen({ foreseen, verdict, clock }: ForeseenProps) {
  const begins = linesOf(foreseen.created, words.withdrawing);
  const over = linesOf(foreseen.withdrawn, words.withdrawing);
  return (
    <>
      {verdict === 'accepted' && <p>{words.helped(helpersIn(foreseen.created))}</p>}
      {verdict !== 'accepted' && begins.length > 0 && <p>{words.begins}</p>}
      {begins.length > 0 && (
        <ul>
          {begins.map(({ title, names, due }) => (
            <li key={title}>
              {title} <span className="detail">{dayWords(Date.parse(due), clock)}</span>
              {names.length > 0 && (
                <p className="name" dir="auto">
                  {words.to(names)}
                </p>
              )}
            </li>
          ))}
        </ul>
      )}
      {over.length > 0 && (
        <details open={over.length <= fewLines}>
          <summary>{words.over(foreseen.withdrawn.length)}</summary>
          <ul>
            {over.map(({ title, names }) => (
              <li key={title}>
                {title}
                {names.length > 0 && (
                  <span className="name" dir="auto">
                    {' · '}
                    {words.to(names)}
                  </span>
                )}
              </li>
            ))}
          </ul>
        </details>
      )}
      {begins.length === 0 && over.length === 0 && <p>{words.nothing}</p>}
      <p className="hint">{words.again}</p>
    </>
  );
}
