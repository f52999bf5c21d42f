/** Open loops per referrer, closed ones folded, and the map of who led to whom. F1–F4 */

import { useState } from 'react';
import { isGone } from '../../client/client.ts';
import { FaultCard } from '../../ui/fault-card.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useLate } from '../../ui/use-late.ts';
import { Loops } from './loops.tsx';
import { RecordReferral } from './record-referral.tsx';
import { ReferralMapPart } from './referral-map-part.tsx';
import { useReferrals } from './referrals-query.ts';
import { referralsFaults as faults, referralsWords as words } from './referrals-words.ts';
import './referrals.css';

const pageSize = 40;

export function Referrals({ singleKeys }: { readonly singleKeys: boolean }) {
  const [mostOpen, setMostOpen] = useState(pageSize);
  const [mostClosed, setMostClosed] = useState(pageSize);
  const { data, error, refetch } = useReferrals(mostOpen, mostClosed);
  const total = data === undefined ? undefined : data.open.total + data.closed.total;
  return (
    <>
      <h1 className="screen-head" tabIndex={-1}>
        {words.title}
        {data !== undefined && data.open.total > 0 && (
          <span className="open-count">{words.openCount(data.open.total)}</span>
        )}
      </h1>
      {data === undefined && error === null && <Loading />}
      {data === undefined && error !== null && (
        <FaultCard
          {...(isGone(error) ? faults.gone : faults.broken)}
          againWord={faults.again}
          onAgain={() => void refetch()}
        />
      )}
      {data !== undefined && error !== null && (
        <p className="stale no-print" role="status">
          {words.stale}
        </p>
      )}
      {data !== undefined && (
        <>
          {total !== 0 && <p className="lead">{words.lead}</p>}
          <RecordReferral />
          {total === 0 ? (
            <Empty />
          ) : (
            <>
              <Loops
                shown={data}
                singleKeys={singleKeys}
                onMoreOpen={() => setMostOpen(mostOpen + pageSize)}
                onMoreClosed={() => setMostClosed(mostClosed + pageSize)}
              />
              <ReferralMapPart />
            </>
          )}
        </>
      )}
    </>
  );
}

function Loading() {
  const late = useLate();
  return (
    <>
      <p className={late ? 'lead' : 'unseen'} role="status">
        {late ? words.loading : ''}
      </p>
      {late && <div aria-hidden="true" className="card blank" />}
    </>
  );
}

function Empty() {
  return (
    <div className="card no-referrals">
      <p className="cleared-title">
        <Icon name="branch" size={24} />
        {words.emptyTitle}
      </p>
      <p>{words.empty}</p>
    </div>
  );
}
