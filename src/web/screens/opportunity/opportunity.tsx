/** A position with its people, rounds, threads, and how it ends. T11 */

import { Link } from 'wouter';
import { codeOf, isGone } from '../../client/client.ts';
import { FaultCard } from '../../ui/fault-card.tsx';
import { useLate } from '../../ui/use-late.ts';
import { urls } from '../../urls.ts';
import { OpportunityPage } from './opportunity-page.tsx';
import { usePosition } from './opportunity-query.ts';
import { pageFaults as faults, pageWords as words } from './opportunity-words.ts';
import './opportunity.css';

interface OpportunityProps {
  readonly id: string;
  readonly singleKeys: boolean;
}

export function Opportunity({ id, singleKeys }: OpportunityProps) {
  const { data, error, refetch } = usePosition(id);
  const isMissing = codeOf(error) === 'not-found' || codeOf(error) === 'bad-input';
  if (isMissing) return <Missing />;
  if (data === undefined) {
    return error === null ? <Loading /> : <Fault gone={isGone(error)} onAgain={() => void refetch()} />;
  }
  return (
    <>
      {error !== null && (
        <p className="stale no-print" role="status">
          {faults.stale}
        </p>
      )}
      <OpportunityPage shown={data} singleKeys={singleKeys} />
    </>
  );
}

function Loading() {
  const late = useLate();
  return (
    <>
      <p className={late ? 'hint' : 'unseen'} role="status">
        {late ? words.loading : ''}
      </p>
      {late && <div aria-hidden="true" className="card blank" />}
    </>
  );
}

function Missing() {
  return (
    <>
      <h1 tabIndex={-1} className="screen-head">
        {faults.missingTitle}
      </h1>
      <p className="lead">{faults.missing}</p>
      <p>
        <Link className="button" href={urls.opportunities}>
          {faults.missingStep}
        </Link>
      </p>
    </>
  );
}

function Fault({ gone, onAgain }: { readonly gone: boolean; readonly onAgain: () => void }) {
  return (
    <>
      <h1 tabIndex={-1} className="screen-head">
        {words.onTheWay}
      </h1>
      <FaultCard
        title={gone ? faults.goneTitle : faults.brokenTitle}
        what={gone ? faults.gone : faults.broken}
        step={gone ? faults.goneStep : faults.brokenStep}
        againWord={faults.again}
        onAgain={onAgain}
      />
    </>
  );
}
