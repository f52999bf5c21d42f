/** How a position ended, with the way back. T4 */

import { Link } from 'wouter';
import { client } from '../../client/client.ts';
import { Icon } from '../../ui/icon.tsx';
import { urls } from '../../urls.ts';
import { dayWords, exactWords } from '../../words/due-words.ts';
import type { Clock } from '../../words/due-words.ts';
import { Moment } from '../../ui/moment.tsx';
import { useSaying } from '../../undo/use-saying.ts';
import { verdictNames } from '../../words/opportunity-words.ts';
import type { Position } from './opportunity-query.ts';
import { verdictWords as words } from './opportunity-words.ts';

interface SettledProps {
  readonly position: Position;
  readonly clock: Clock;
}

/** Only where it has ended. */
export function Settled({ position: { opportunity }, clock }: SettledProps) {
  const { id, version, outcome } = opportunity;
  const say = useSaying();
  if (outcome === undefined) return null;
  const at = Date.parse(outcome.at);
  return (
    <section className="settled-note" data-verdict={outcome.verdict} aria-label={words.settledPart}>
      <p className="when">
        <Icon name={outcome.verdict === 'accepted' ? 'check' : 'close'} size={20} />
        <strong>{verdictNames[outcome.verdict]}</strong>
        <Moment words={dayWords(at, clock)} exact={exactWords(at, clock)} />
      </p>
      {outcome.verdict === 'accepted' && (
        <Link className="button no-print" href={urls.landedOffer(id)}>
          {words.tellAll}
        </Link>
      )}
      <button
        type="button"
        className="button no-print"
        onClick={() =>
          void say(words.reopened, (commandId) =>
            client.settleOpportunity({ commandId, id, version, verdict: null }),
          ).then((done) => done && document.querySelector<HTMLElement>('main h1')?.focus())
        }
      >
        {words.reopen}
      </button>
    </section>
  );
}
