/** What would follow from an outcome, as the engine derives it: who hears of it, what is owed, what is not owed any more. */

import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { OutcomeVerdict } from '../../../core/facts/opportunity.ts';
import { client } from '../../client/client.ts';
import type { Answered } from '../../client/client.ts';
import { dayWords } from '../../words/due-words.ts';
import type { Clock } from '../../words/due-words.ts';
import { helpersIn, linesOf } from './foreseen-lines.ts';
import type { ForeseenLine } from './foreseen-lines.ts';
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
  const { created, withdrawn } = foreseen;
  const isThanks = ({ followUp }: (typeof created)[number]): boolean =>
    followUp.playbook === 'landed' && followUp.step !== 'withdraw';
  const thanks = linesOf(created.filter(isThanks), words.withdrawing);
  const others = linesOf(
    created.filter((one) => !isThanks(one)),
    words.withdrawing,
  );
  const over = linesOf(withdrawn, words.withdrawing);
  return (
    <>
      {verdict === 'accepted' && <p>{words.helped(helpersIn(created))}</p>}
      <Lines lines={thanks} clock={clock} />
      {others.length > 0 && <p>{thanks.length > 0 ? words.besides : words.begins}</p>}
      <Lines lines={others} clock={clock} />
      {over.length > 0 && (
        <details open={over.length <= fewLines}>
          <summary>{words.over(withdrawn.length)}</summary>
          <Lines lines={over} />
        </details>
      )}
      {created.length === 0 && withdrawn.length === 0 && <p>{words.nothing}</p>}
      <p className="hint">{words.again}</p>
    </>
  );
}

interface LinesProps {
  readonly lines: readonly ForeseenLine[];
  /** Where the day matters. */
  readonly clock?: Clock;
}

function Lines({ lines, clock }: LinesProps) {
  if (lines.length === 0) return null;
  return (
    <ul>
      {lines.map(({ title, names, due }) => (
        <li key={title}>
          {title} {clock !== undefined && <span className="detail">{dayWords(Date.parse(due), clock)}</span>}
          {names.length > 0 && (
            <p className="name" dir="auto">
              {words.to(names)}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
